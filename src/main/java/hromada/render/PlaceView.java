package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only places show.
 *
 * @param kind what kind of place, in words
 * @param status whether a station works, in words; empty for other places
 * @param formerNames its names of other times
 * @param partOf what it lies in, from the inside out
 * @param parts what lies in it
 * @param streets how many streets of it are known
 * @param service which police serve it
 * @param contact where and when to come; null where there is nobody to come to
 * @param verified the day all this was last verified; null when it never was
 * @param stale whether that is so long ago that it may be wrong (rule P6)
 * @param priorities the problems worked on there
 * @param news articles about it
 */
public record PlaceView(
    String kind,
    String status,
    List<String> formerNames,
    List<LinkView> partOf,
    List<LinkView> parts,
    int streets,
    @Nullable ServiceView service,
    @Nullable ContactView contact,
    @Nullable DateView verified,
    boolean stale,
    List<EntryView> priorities,
    List<EntryView> news) {
  public PlaceView {
    formerNames = List.copyOf(formerNames);
    partOf = List.copyOf(partOf);
    parts = List.copyOf(parts);
    priorities = List.copyOf(priorities);
    news = List.copyOf(news);
  }

  /**
   * The police of a place.
   *
   * @param itself whether the place itself is a station
   * @param station the station; null while that is not confirmed
   * @param officers the officers; none while that is not confirmed
   */
  public record ServiceView(
      boolean itself, @Nullable LinkView station, List<OfficerView> officers) {
    public ServiceView {
      officers = List.copyOf(officers);
    }
  }

  /**
   * An officer: the office, nothing else (rule W5).
   *
   * @param link name and page
   * @param role the office
   */
  public record OfficerView(LinkView link, String role) {}

  /**
   * Where and when to come; a text without parts is not confirmed yet.
   *
   * @param address where
   * @param hours when
   * @param telephone the number
   */
  public record ContactView(
      List<TextPart> address, List<TextPart> hours, List<TextPart> telephone) {
    public ContactView {
      address = List.copyOf(address);
      hours = List.copyOf(hours);
      telephone = List.copyOf(telephone);
    }
  }

  /**
   * What to do while something is not confirmed.
   *
   * @param police the telephone of the police; null where no source gives it
   * @param contacts the page of contacts; null where there is none
   */
  public record InsteadView(@Nullable TelephoneView police, @Nullable LinkView contacts) {}

  /**
   * A place in the tree of places.
   *
   * @param link its name and page
   * @param kind what kind of place, in words
   * @param status whether a station works, in words; empty for other places
   * @param parts what lies in it
   */
  public record NodeView(LinkView link, String kind, String status, List<NodeView> parts) {
    public NodeView {
      parts = List.copyOf(parts);
    }
  }
}
