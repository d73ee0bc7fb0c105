package hromada.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which texts a piece of work looked into. Every look into a {@link Document} passes here, so that
 * nobody who makes something of a text can forget to say so; but for where its links lead, which
 * others follow from afar: whoever remembers readers must remember {@link Document#targets}, too.
 *
 * @param value what came of the work
 * @param documents the texts it looked into
 */
public record Readings<T>(T value, Set<Document> documents) {
  private static final ThreadLocal<@Nullable Set<Document>> CURRENT = new ThreadLocal<>();

  public Readings {
    documents = Collections.unmodifiableSet(documents);
  }

  /** Does some work, on this thread alone, and notes what it looks into; work may be nested. */
  public static <T> Readings<T> of(Supplier<T> work) {
    Set<Document> around = CURRENT.get();
    Set<Document> noted = Collections.newSetFromMap(new IdentityHashMap<>());
    CURRENT.set(noted);
    try {
      return new Readings<>(work.get(), noted);
    } finally {
      if (around == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(around);
      }
    }
  }

  /** What came of the work, for other work that thereby looks into the same texts. */
  public T shared() {
    Set<Document> current = CURRENT.get();
    if (current != null) {
      current.addAll(documents);
    }
    return value;
  }

  static void note(Document document) {
    Set<Document> current = CURRENT.get();
    if (current != null) {
      current.add(document);
    }
  }
}
