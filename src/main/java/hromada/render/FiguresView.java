package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of the site.
 *
 * @param contents the way to each question
 * @param questions what several figures answer
 * @param others the figures that stand alone, by label
 */
public record FiguresView(
    List<LinkView> contents, List<QuestionView> questions, List<FigureView> others) {
  public FiguresView {
    contents = List.copyOf(contents);
    questions = List.copyOf(questions);
    others = List.copyOf(others);
  }

  /**
   * A question with its answers.
   *
   * @param id its anchor
   * @param name the question
   * @param disagree whether the answers differ
   * @param answers the answers
   */
  public record QuestionView(String id, String name, boolean disagree, List<FigureView> answers) {
    public QuestionView {
      answers = List.copyOf(answers);
    }
  }

  /**
   * A figure.
   *
   * @param id its anchor
   * @param label what it is
   * @param value the value; null where somebody is quoted, or nothing is confirmed
   * @param quotation what somebody said, else null
   * @param asOf when it was true
   * @param confidence how sure it is, in words; empty where nothing is confirmed
   * @param source the document it was taken from
   */
  public record FigureView(
      String id,
      String label,
      @Nullable TextPart value,
      @Nullable QuotationView quotation,
      @Nullable DateView asOf,
      String confidence,
      OriginView source) {}

  /**
   * The words of somebody.
   *
   * @param words the figure in words
   * @param speaker who said them
   * @param role their office on that day, empty for none
   */
  public record QuotationView(String words, LinkView speaker, String role) {}

  /**
   * Where a figure comes from.
   *
   * @param link the document
   * @param publisher who published it
   * @param checkedOn the day it was last checked
   * @param outdated whether that is too long ago to rely on
   */
  public record OriginView(LinkView link, String publisher, DateView checkedOn, boolean outdated) {}
}
