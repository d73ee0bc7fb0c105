package hromada.model;

import java.time.Instant;
import java.time.LocalDate;
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
   * @param organisations ids of the organisations that take part
   * @param lines its lines of work
   * @param legalBasis ids of the acts it rests on
   * @param contact how to reach it, empty where that is not confirmed
   */
  record Programme(
      Optional<PartialDate> since,
      List<String> partners,
      List<String> organisations,
      List<LineOfWork> lines,
      List<String> legalBasis,
      String contact)
      implements Details {
    public Programme {
      partners = List.copyOf(partners);
      organisations = List.copyOf(organisations);
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

  /**
   * A promise: who gave it, when, and what became of it.
   *
   * @param by ids of the organisations or people who gave it
   * @param madeOn when, as exact as known
   * @param due when it was to be kept, if that was said
   * @param evidence ids of the documents that show how it stands
   * @param checkedOn the day its status was last checked
   */
  record Commitment(
      List<String> by,
      PartialDate madeOn,
      Optional<PartialDate> due,
      List<String> evidence,
      LocalDate checkedOn)
      implements Details {
    public Commitment {
      by = List.copyOf(by);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A meeting of the platform. Its body holds the minutes (rule A4).
   *
   * @param start when it begins; unknown while provisional
   * @param end when it ends
   * @param place id of the place
   * @param agenda what is to be discussed
   * @param outcome what was decided, empty before
   */
  record Meeting(
      Optional<Instant> start,
      Optional<Instant> end,
      Optional<String> place,
      List<String> agenda,
      String outcome)
      implements Details {
    public Meeting {
      agenda = List.copyOf(agenda);
    }
  }

  /**
   * A topic that residents raised on the platform.
   *
   * @param raisedOn the day
   * @param stage how far the work on it is
   * @param area id of the place it is about
   * @param meeting slug of the meeting it was raised at
   * @param answer the answer, empty while there is none
   * @param answeredBy id of who gave it
   * @param answeredOn the day of the answer
   */
  record ForumTopic(
      Optional<LocalDate> raisedOn,
      Sara stage,
      Optional<String> area,
      Optional<String> meeting,
      String answer,
      Optional<String> answeredBy,
      Optional<LocalDate> answeredOn)
      implements Details {}

  /**
   * A problem of the community that is worked on by SARA.
   *
   * @param area id of the place
   * @param raisedOn the day it was raised
   * @param actions what was done, in the order written
   * @param result what came of it, empty before
   */
  record Priority(String area, LocalDate raisedOn, List<Action> actions, String result)
      implements Details {
    public Priority {
      actions = List.copyOf(actions);
    }
  }

  /**
   * A step of the work on a priority.
   *
   * @param date when, as exact as known
   * @param text what was done
   */
  record Action(PartialDate date, String text) {}

  /**
   * An area, a settlement or a station.
   *
   * @param kind {@code city}, {@code district}, {@code settlement}, {@code area} or {@code station}
   * @param partOf slug of the place it lies in
   * @param station slug of the station that serves it
   * @param formerNames its names of other times, in Ukrainian
   * @param streets its streets, as far as a source gives them
   * @param address empty where not confirmed
   * @param hours reception hours, empty where not confirmed
   * @param telephone id of the fact with its number
   * @param verifiedOn the day all this was last verified
   */
  record Locality(
      String kind,
      Optional<String> partOf,
      Optional<String> station,
      List<String> formerNames,
      List<Street> streets,
      String address,
      String hours,
      Optional<String> telephone,
      Optional<LocalDate> verifiedOn)
      implements Details {
    public Locality {
      formerNames = List.copyOf(formerNames);
      streets = List.copyOf(streets);
    }
  }

  /**
   * A street.
   *
   * @param name its Ukrainian name
   * @param former its names of other times
   */
  record Street(String name, List<String> former) {
    public Street {
      former = List.copyOf(former);
    }
  }

  /**
   * A person in office (rule W5: nothing but the office).
   *
   * @param basis where the English spelling comes from (rule T2)
   * @param office what kind of office: {@code official}, {@code adviser}, or that of an officer
   * @param roles their roles, in the order written
   * @param areas slugs of the places an officer serves
   * @param station slug of the station an officer works at
   */
  record Office(
      String basis, String office, List<Role> roles, List<String> areas, Optional<String> station)
      implements Details {
    public Office {
      roles = List.copyOf(roles);
      areas = List.copyOf(areas);
    }
  }

  /**
   * A role somebody has or had.
   *
   * @param role its name
   * @param organisation slug of the organisation
   * @param from since when
   * @param to until when
   */
  record Role(
      String role,
      Optional<String> organisation,
      Optional<PartialDate> from,
      Optional<PartialDate> to) {
    /** Whether the role was held on a day, as far as its dates tell. */
    public boolean isHeldOn(LocalDate day) {
      String date = day.toString();
      return from.map(start -> start.toString().compareTo(date) <= 0).orElse(true)
          && to.map(end -> end.toString().compareTo(upTo(date, end)) >= 0).orElse(true);
    }

    /** A role that ended in 2023 was held all through 2023, as far as we know. */
    private static String upTo(String date, PartialDate end) {
      return date.substring(0, Math.min(date.length(), end.toString().length()));
    }
  }

  /**
   * An organisation.
   *
   * @param kind {@code city}, {@code police}, {@code mission}, {@code state} or {@code partner}
   * @param acronym its short name, empty for none
   * @param site the address of its own site
   */
  record Institution(String kind, String acronym, Optional<String> site) implements Details {}

  /**
   * A community police officer's report to the hromada. Its body is the report (rules A4, P3).
   *
   * @param area slug of the place it is about
   * @param officer slug of the officer
   * @param periodFrom first day it is about
   * @param periodTo last day it is about
   * @param nextDue when the next one is due, if that was said
   */
  record Report(
      String area,
      Optional<String> officer,
      LocalDate periodFrom,
      LocalDate periodTo,
      Optional<LocalDate> nextDue)
      implements Details {}

  /**
   * Step by step through something a resident has to do.
   *
   * @param forWhom whom it helps
   * @param steps the steps
   */
  record Guide(String forWhom, List<Step> steps) implements Details {
    public Guide {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of a guide.
   *
   * @param title what to do
   * @param text how
   */
  record Step(String title, String text) {}

  /**
   * A notice on every page until it expires.
   *
   * @param severity {@code information}, {@code warning} or {@code danger}
   * @param expires it is not shown from this moment on
   * @param link where to read more
   */
  record Alert(String severity, Instant expires, Optional<String> link) implements Details {}

  /** A page of its own, with nothing but text. */
  record Plain() implements Details {}
}
