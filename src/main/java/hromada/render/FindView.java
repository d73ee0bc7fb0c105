package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of «find your area».
 *
 * @param action where the form leads
 * @param index address of the names for the script
 * @param script address of the script, empty where the site has none
 * @param letters the way to each letter
 * @param groups names, by letter
 * @param streets whether any street is known
 * @param meeting the next meeting of all; null while none is planned
 * @param sheet which page of a letter this is; of no use on the first page
 */
public record FindView(
    String action,
    String index,
    String script,
    List<LinkView> letters,
    List<GroupView> groups,
    boolean streets,
    @Nullable LinkView meeting,
    SheetView sheet) {
  public FindView {
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
  }

  /**
   * The names that begin with one letter.
   *
   * @param letter the letter
   * @param anchor where it stands on the page
   * @param names the names
   */
  public record GroupView(String letter, String anchor, List<NameView> names) {
    public GroupView {
      names = List.copyOf(names);
    }
  }

  /**
   * One name with everything that a resident asks for.
   *
   * @param link the name; leads to the place's page unless it is a street's
   * @param former its names of other times, joined
   * @param area who serves it
   */
  public record NameView(LinkView link, String former, AreaView area) {}

  /**
   * An area: what is the same for all names in it.
   *
   * @param link its name and page
   * @param served whether police are to be named: not for what only holds smaller areas
   * @param itself whether it is a station itself
   * @param station the station; null while that is not confirmed
   * @param officers the officers; none while that is not confirmed
   * @param meeting the next meeting there; null while none is planned
   */
  public record AreaView(
      LinkView link,
      boolean served,
      boolean itself,
      @Nullable LinkView station,
      List<PlaceView.OfficerView> officers,
      @Nullable LinkView meeting) {
    public AreaView {
      officers = List.copyOf(officers);
    }
  }

  /**
   * Which page of a letter this is.
   *
   * @param number from 1
   * @param pages how many there are
   * @param previous address of the page before, empty for none
   * @param next address of the page behind, empty for none
   */
  public record SheetView(int number, int pages, String previous, String next) {}
}
