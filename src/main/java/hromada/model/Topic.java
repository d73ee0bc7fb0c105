package hromada.model;

/**
 * A subject that articles share.
 *
 * @param id its slug
 * @param name its name
 */
public record Topic(String id, Localized name) {
  /** The address of the list of its articles. */
  public PageUrl url() {
    return PageUrl.START.child("topics").child(id);
  }
}
