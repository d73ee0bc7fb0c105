package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only people show: their office, nothing else (rule W5).
 *
 * @param office what kind of office, in words
 * @param standing whether the person is in office, in words
 * @param otherName the name in the other language, empty where that is not known
 * @param otherLanguage tag of that language
 * @param basis where the English spelling comes from, in words (rule T2)
 * @param unconfirmed whether the spelling is not yet confirmed
 * @param roles what the person is and was
 * @param areas the places an officer serves
 * @param station the station an officer works at; null for none
 * @param commitments what the person promised
 * @param news articles that name the person
 */
public record PersonView(
    String office,
    String standing,
    String otherName,
    String otherLanguage,
    String basis,
    boolean unconfirmed,
    List<RoleView> roles,
    List<LinkView> areas,
    @Nullable LinkView station,
    List<EntryView> commitments,
    List<EntryView> news) {
  public PersonView {
    roles = List.copyOf(roles);
    areas = List.copyOf(areas);
    commitments = List.copyOf(commitments);
    news = List.copyOf(news);
  }

  /**
   * One role.
   *
   * @param role its name
   * @param organisation where; null where that is not known
   * @param from since when; null where that is not known
   * @param to until when; null where that is not known, or it goes on
   * @param goesOn whether it is known to go on
   */
  public record RoleView(
      String role,
      @Nullable LinkView organisation,
      @Nullable DateView from,
      @Nullable DateView to,
      boolean goesOn) {}

  /**
   * A person in a list.
   *
   * @param link name and page
   * @param roles what they are, or were last
   * @param organisation where; null where that is not known
   * @param unconfirmed whether the spelling of the name is not yet confirmed
   */
  public record LineView(
      LinkView link, String roles, @Nullable LinkView organisation, boolean unconfirmed) {}

  /**
   * People of whom the same is known.
   *
   * @param id what its heading is called in addresses
   * @param title whether they are in office, in words
   * @param people at least one
   */
  public record GroupView(String id, String title, List<LineView> people) {
    public GroupView {
      people = List.copyOf(people);
    }
  }
}
