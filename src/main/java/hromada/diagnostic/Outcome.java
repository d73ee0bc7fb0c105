package hromada.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a stage hands on: its value, made of all that was usable, and what it found wrong.
 *
 * @param value what the next stage works on
 * @param findings in the order {@link Diagnostic#ORDER}
 */
public record Outcome<T>(T value, List<Diagnostic> findings) {
  public Outcome {
    // Of most values, such as one page of many, nothing is to be said.
    findings =
        findings.isEmpty()
            ? List.of()
            : findings.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }

  /** A value with nothing to say against it. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /** Runs the next stage on the value and joins the findings of both. */
  public <R> Outcome<R> then(Function<? super T, Outcome<R>> stage) {
    Outcome<R> next = stage.apply(value);
    List<Diagnostic> all = new ArrayList<>(findings);
    all.addAll(next.findings());
    return new Outcome<>(next.value(), all);
  }

  /** Whether anything found stops publishing. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(Diagnostic::isError);
  }
}
