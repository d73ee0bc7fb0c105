package hromada.diagnostic;

import hromada.source.Place;

/**
 * That a file does not want to hear of a rule.
 *
 * @param rule the code of the rule
 * @param reason why, as somebody wrote it
 * @param place where that stands; only findings of this file are meant
 */
public record Suppression(String rule, String reason, Place place) {
  /** Whether it silences a finding. Nothing silences an error. */
  public boolean silences(Diagnostic finding) {
    return !finding.isError()
        && finding.code().equals(rule)
        && finding.place().path().equals(place.path());
  }
}
