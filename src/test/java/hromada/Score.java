package hromada;

import java.util.List;
import java.util.Set;

/** How much of what a rule says is so, and how much of what is so it says. */
public record Score(int hits, int alarms, int misses) {
  /** Something judged: which rules should have spoken, and which did. */
  public interface Judged {
    Set<String> bad();

    Set<String> found();
  }

  /** The score of a rule over what was judged. */
  public static Score of(String rule, List<? extends Judged> all) {
    int hits = 0;
    int alarms = 0;
    int misses = 0;
    for (Judged one : all) {
      boolean bad = one.bad().contains(rule);
      boolean found = one.found().contains(rule);
      hits += bad && found ? 1 : 0;
      alarms += !bad && found ? 1 : 0;
      misses += bad && !found ? 1 : 0;
    }
    return new Score(hits, alarms, misses);
  }

  public double precision() {
    return hits + alarms == 0 ? 1 : (double) hits / (hits + alarms);
  }

  public double recall() {
    return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
  }
}
