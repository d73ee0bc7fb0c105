package hromada.assemble;

import hromada.diagnostic.Diagnostic;
import hromada.diagnostic.Outcome;
import hromada.model.CityTime;
import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemKey;
import hromada.model.ItemType;
import hromada.model.ParsedPage;
import hromada.model.ParsedSite;
import hromada.model.Site;
import hromada.source.SideBySide;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The stage that joins: parsed files to {@link Site}. An assembler that is used again remembers the
 * items of its last site.
 */
public final class SiteAssembler {
  private final Clock clock;
  private Map<ItemKey, ItemAssembler.Known> known = Map.of();
  private @Nullable Reassembly last;

  /** An assembler that tells what is due by {@code clock} (rule W1). */
  public SiteAssembler(Clock clock) {
    this.clock = clock;
  }

  /**
   * Joins the languages of every item, and items to lists.
   *
   * @return the site of all items that could be joined; finding {@code english-without-ukrainian}
   *     for the others
   */
  public Outcome<Site> assemble(ParsedSite parsed) {
    Instant now = clock.instant();
    Optional<Reassembly> quick =
        Optional.ofNullable(last).flatMap(site -> site.after(parsed, now, joiner(parsed)));
    if (quick.isPresent()) {
      last = quick.get();
      return Outcome.of(quick.get().site());
    }
    return joined(parsed, now);
  }

  /** The items of a site that is like the last one, as long as there is nothing to say of them. */
  private BiFunction<ItemKey, List<ParsedPage>, Optional<Item>> joiner(ParsedSite parsed) {
    ItemAssembler assembler = new ItemAssembler(parsed, Map.of());
    return (key, pages) -> assembler.item(key, pages).known().map(ItemAssembler.Known::item);
  }

  private Outcome<Site> joined(ParsedSite parsed, Instant now) {
    List<Diagnostic> findings = new ArrayList<>();
    LocalDate today = new CityTime(now).day();
    SortedMap<ItemKey, Item> items = new TreeMap<>();
    List<Item> withheld = new ArrayList<>();
    Set<String> broken = new HashSet<>(parsed.broken());
    Map<ItemKey, ItemAssembler.Known> whole = new HashMap<>();
    for (ItemAssembler.Joined joined : items(parsed)) {
      findings.addAll(joined.findings());
      broken.addAll(joined.incomplete());
      joined.known().ifPresent(made -> whole.put(made.item().key(), made));
      joined
          .item()
          .ifPresent(
              item -> {
                if (isDue(item, now, today)) {
                  items.put(item.key(), item);
                } else {
                  withheld.add(item);
                }
              });
    }
    known = whole;
    Site site =
        new Site(
            parsed.config(),
            items,
            withheld,
            new ListingAssembler(parsed.registers().topics()).listings(items.values()),
            parsed.registers(),
            parsed.seeds(),
            parsed.messages(),
            parsed.texts(),
            parsed.templates(),
            parsed.assets(),
            broken,
            today);
    last = findings.isEmpty() ? Reassembly.of(parsed, items, site, now) : null;
    return new Outcome<>(site, findings);
  }

  /** All items, by key, each joined for itself. */
  private List<ItemAssembler.Joined> items(ParsedSite parsed) {
    ItemAssembler assembler = new ItemAssembler(parsed, known);
    return SideBySide.map(
        byItem(parsed).entrySet(), item -> assembler.item(item.getKey(), item.getValue()));
  }

  private static Map<ItemKey, List<ParsedPage>> byItem(ParsedSite parsed) {
    Map<ItemKey, List<ParsedPage>> byItem = new TreeMap<>();
    for (ParsedPage page : parsed.pages()) {
      byItem.computeIfAbsent(page.key(), key -> new ArrayList<>()).add(page);
    }
    return byItem;
  }

  /** A scheduled item without a moment to wait for is not due: somebody has yet to decide. */
  private static boolean isDue(Item item, Instant now, LocalDate today) {
    if (ItemType.isWithheld(item.status()) || item.published().isAfter(today)) {
      return false;
    }
    if (item.source().details() instanceof Details.Alert alert) {
      return alert.expires().isAfter(now);
    }
    if (item.source().details() instanceof Details.News news) {
      return news.notBefore().map(moment -> !moment.isAfter(now)).orElse(!isScheduled(item));
    }
    return true;
  }

  private static boolean isScheduled(Item item) {
    return item.status().equals("scheduled");
  }
}
