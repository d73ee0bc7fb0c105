package hromada.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing published, in every language it has.
 *
 * @param key its type and slug
 * @param status one of its type's statuses
 * @param published the day it was published
 * @param sources ids of the documents it rests on
 * @param aliases addresses it had before
 * @param withdrawal that it was withdrawn, if it was
 * @param pages its pages; always one in Ukrainian
 * @param attachments names of the other files in its folder, sorted
 */
public record Item(
    ItemKey key,
    String status,
    LocalDate published,
    List<String> sources,
    List<String> aliases,
    Optional<Withdrawal> withdrawal,
    Map<Language, Page> pages,
    List<Attachment> attachments) {
  /** By the day of publication, those of one day by their key. */
  public static final Comparator<Item> NEWEST_FIRST = Item::compareByAge;

  public Item {
    sources = List.copyOf(sources);
    aliases = List.copyOf(aliases);
    attachments = List.copyOf(attachments);
    pages = Collections.unmodifiableMap(new EnumMap<>(pages));
    if (!pages.containsKey(Language.UK)) {
      throw new IllegalArgumentException("an item needs a Ukrainian page: " + key);
    }
  }

  private static int compareByAge(Item one, Item other) {
    int days = other.published.compareTo(one.published);
    return days == 0 ? one.key.compareTo(other.key) : days;
  }

  /** That of its key: no two items of a site share one, and all of an item takes long to hash. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** The Ukrainian page, which every item has (rule L2). */
  public Page source() {
    return Optional.ofNullable(pages.get(Language.UK)).orElseThrow();
  }

  /** The page in a language, if it has been translated. */
  public Optional<Page> find(Language language) {
    return Optional.ofNullable(pages.get(language));
  }

  /** The day of the last change; the day of publication when nothing has changed since. */
  public LocalDate updated() {
    LocalDate newest = published;
    for (Change change : source().changes()) {
      newest = change.date().isAfter(newest) ? change.date() : newest;
    }
    return newest;
  }

  public boolean isWithdrawn() {
    return withdrawal.isPresent();
  }
}
