package hromada.model;

import java.math.BigDecimal;

/** The value of a fact. */
public sealed interface FactValue {
  /** A figure. */
  record Quantity(BigDecimal number) implements FactValue {}

  /** A date, as exact as known. */
  record Date(PartialDate date) implements FactValue {}

  /** Words in both languages. */
  record Words(Localized words) implements FactValue {}

  /** A telephone number, digits grouped by spaces as people read it. */
  record Telephone(String number) implements FactValue {}
}
