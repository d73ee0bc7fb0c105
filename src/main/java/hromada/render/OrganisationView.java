package hromada.render;

import java.util.List;

/**
 * What only organisations show.
 *
 * @param kind what kind of organisation, in words
 * @param status whether it still works, in words
 * @param acronym its short name, empty for none
 * @param site its own site's address, empty where that is not confirmed
 * @param people who is and was in office there
 * @param programmes programmes it takes part in
 * @param commitments what it promised
 * @param news articles that name it
 */
public record OrganisationView(
    String kind,
    String status,
    String acronym,
    String site,
    List<PersonView.GroupView> people,
    List<EntryView> programmes,
    List<EntryView> commitments,
    List<EntryView> news) {
  public OrganisationView {
    programmes = List.copyOf(programmes);
    commitments = List.copyOf(commitments);
    news = List.copyOf(news);
  }

  /**
   * Organisations of one kind in a list.
   *
   * @param kind the kind, in words
   * @param organisations the organisations
   */
  public record GroupView(String kind, List<LineView> organisations) {
    public GroupView {
      organisations = List.copyOf(organisations);
    }
  }

  /**
   * An organisation in a list.
   *
   * @param link name and page
   * @param acronym its short name, empty for none
   * @param status that it no longer works, in words; empty while it does
   * @param language tag of the summary's language where it is not the page's, else empty
   * @param summary its description
   */
  public record LineView(
      LinkView link, String acronym, String status, String language, String summary) {}
}
