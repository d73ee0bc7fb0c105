package hromada.translate;

import hromada.passage.Fingerprint;
import hromada.passage.Revision;
import hromada.passage.Revision.Kind;
import hromada.passage.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts new Ukrainian texts to old ones by their words, where the history tells the old ones. The
 * record alone knows only which texts stood in the same stretch.
 */
final class ClosestTexts {
  private static final double ENOUGH = 0.4;
  private static final int MOST = 100;

  private final Map<Fingerprint, String> oldTexts;

  ClosestTexts(Map<Fingerprint, String> oldTexts) {
    this.oldTexts = oldTexts;
  }

  /** An old text and a new one, and how much they have in common. */
  private record Pair(Revision old, Revision now, double likeness) {}

  /** The same revisions, each new text with the old one it comes from. */
  List<Revision> of(List<Revision> revisions) {
    List<Revision> all = new ArrayList<>();
    new TreeSet<>(revisions.stream().map(Revision::field).toList())
        .forEach(
            field ->
                all.addAll(
                    ofField(revisions.stream().filter(r -> r.field().equals(field)).toList())));
    all.sort(Comparator.comparing(Revision::isBlock));
    return all;
  }

  private List<Revision> ofField(List<Revision> revisions) {
    boolean known =
        revisions.stream()
            .filter(revision -> revision.kind() != Kind.ADDED)
            .allMatch(r -> r.english().isPresent() && r.old().map(oldTexts::get).isPresent());
    if (!known || revisions.size() > MOST) {
      return revisions;
    }
    Set<Revision> olds = new HashSet<>();
    Set<Revision> news = new HashSet<>();
    List<Revision> paired = new ArrayList<>();
    for (Pair pair : pairs(revisions)) {
      if (!olds.contains(pair.old) && !news.contains(pair.now)) {
        olds.add(pair.old);
        news.add(pair.now);
        paired.add(changed(pair.now.ukrainian(), pair.old));
      }
    }
    for (Revision revision : revisions) {
      rest(revision, olds.contains(revision), news.contains(revision)).ifPresent(paired::add);
    }
    paired.sort(Comparator.comparing(ClosestTexts::place));
    return paired;
  }

  private List<Pair> pairs(List<Revision> revisions) {
    List<Pair> pairs = new ArrayList<>();
    for (Revision old : revisions) {
      for (Revision now : revisions) {
        Optional<Unit> unit = now.ukrainian();
        Optional<String> text = old.old().map(oldTexts::get);
        if (unit.isPresent() && text.isPresent()) {
          double likeness = likeness(text.get(), unit.get().text());
          if (likeness >= ENOUGH) {
            pairs.add(new Pair(old, now, likeness));
          }
        }
      }
    }
    pairs.sort(Comparator.comparing(Pair::likeness).reversed());
    return pairs;
  }

  /** What is left of a revision when its old text, its new one or both have found another. */
  private static Optional<Revision> rest(Revision revision, boolean oldTaken, boolean nowTaken) {
    boolean old = revision.kind() != Kind.ADDED && !oldTaken;
    boolean now = revision.ukrainian().isPresent() && !nowTaken;
    if (old && now) {
      return Optional.of(changed(revision.ukrainian(), revision));
    }
    if (now) {
      return Optional.of(
          new Revision(
              Kind.ADDED,
              revision.field(),
              revision.ukrainian(),
              Optional.empty(),
              Optional.empty()));
    }
    return old
        ? Optional.of(
            new Revision(
                Kind.REMOVED,
                revision.field(),
                Optional.empty(),
                revision.old(),
                revision.english()))
        : Optional.empty();
  }

  private static Revision changed(Optional<Unit> ukrainian, Revision old) {
    return new Revision(Kind.CHANGED, old.field(), ukrainian, old.old(), old.english());
  }

  private static int place(Revision revision) {
    return revision.ukrainian().or(revision::english).map(unit -> unit.span().start()).orElse(0);
  }

  private static double likeness(String a, String b) {
    Set<String> first = new HashSet<>(Arrays.asList(a.split("[^\\p{L}\\p{N}]+")));
    Set<String> second = new HashSet<>(Arrays.asList(b.split("[^\\p{L}\\p{N}]+")));
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    first.retainAll(second);
    return (double) first.size() / all.size();
  }
}
