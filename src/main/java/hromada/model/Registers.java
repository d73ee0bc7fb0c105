package hromada.model;

import java.util.List;
import java.util.Optional;

/**
 * The lists kept beside the items, {@code content/*.yml}, each sorted by id.
 *
 * @param topics subjects that articles share
 * @param terms the glossary
 * @param questions what figures answer
 * @param fullRun the last full run of the checks of accessibility
 */
public record Registers(
    List<Topic> topics, List<Term> terms, List<Question> questions, Optional<FullRun> fullRun) {
  public Registers {
    topics = List.copyOf(topics);
    terms = List.copyOf(terms);
    questions = List.copyOf(questions);
  }

  /** The topic with this id, if articles may use it. */
  public Optional<Topic> findTopic(String id) {
    return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
  }

  /** The question with this id, if figures may answer it. */
  public Optional<Question> findQuestion(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
