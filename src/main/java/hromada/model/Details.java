package hromada.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What only items of one type have, in one language. */
public sealed interface Details {
  /**
   * An article.
   *
   * @param lead the opening paragraph, empty for none
   * @param topics ids of its topics
   * @param people ids of the people it is about
   * @param organisations ids of the organisations it is about
   * @param places ids of the places it is about
   * @param picture its main picture
   * @param notBefore nothing of the item appears before this moment (rule W1)
   * @param secondReader who read it a second time (rule W2)
   */
  record News(
      String lead,
      List<String> topics,
      List<String> people,
      List<String> organisations,
      List<String> places,
      Optional<Picture> picture,
      Optional<Instant> notBefore,
      Optional<String> secondReader)
      implements Details {
    public News {
      topics = List.copyOf(topics);
      people = List.copyOf(people);
      organisations = List.copyOf(organisations);
      places = List.copyOf(places);
    }
  }

  /**
   * A programme or project of cooperation.
   *
   * @param since when it began, as exact as known
   * @param partners who takes part
   * @param lines its lines of work
   * @param legalBasis ids of the acts it rests on
   * @param contact how to reach it, empty where that is not confirmed
   */
  record Programme(
      Optional<PartialDate> since,
      List<String> partners,
      List<LineOfWork> lines,
      List<String> legalBasis,
      String contact)
      implements Details {
    public Programme {
      partners = List.copyOf(partners);
      lines = List.copyOf(lines);
      legalBasis = List.copyOf(legalBasis);
    }
  }

  /**
   * A line of work of a programme.
   *
   * @param title its name
   * @param text what is done
   */
  record LineOfWork(String title, String text) {}

  /** A page of its own, with nothing but text. */
  record Plain() implements Details {}
}
