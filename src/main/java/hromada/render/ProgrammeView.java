package hromada.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only programmes show.
 *
 * @param status its state in words
 * @param since when it began
 * @param partners who takes part
 * @param lines its lines of work
 * @param legalBasis the acts it rests on
 * @param contact how to reach it; no parts where that is not confirmed
 */
public record ProgrammeView(
    String status,
    @Nullable DateView since,
    List<String> partners,
    List<LineView> lines,
    List<ActView> legalBasis,
    List<TextPart> contact) {
  public ProgrammeView {
    partners = List.copyOf(partners);
    lines = List.copyOf(lines);
    legalBasis = List.copyOf(legalBasis);
    contact = List.copyOf(contact);
  }

  /**
   * A line of work.
   *
   * @param title its name
   * @param text what is done
   */
  public record LineView(String title, List<TextPart> text) {
    public LineView {
      text = List.copyOf(text);
    }
  }

  /**
   * An act the programme rests on.
   *
   * @param title its title
   * @param source its number in the list of sources
   */
  public record ActView(String title, int source) {}
}
