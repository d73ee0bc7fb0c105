package hromada.build;

import hromada.assemble.SiteAssembler;
import hromada.check.SiteChecker;
import hromada.parse.SiteParser;
import hromada.render.Renderer;
import hromada.source.Ahead;
import hromada.source.Late;
import hromada.write.SiteWriter;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The stages behind reading, which a build that finds nothing changed does without. Those that take
 * long to make are begun on another core, in the order in which they are needed.
 */
final class Stages {
  private final Clock clock;
  private final Ahead<SiteParser> parser = Ahead.of(SiteParser::new);
  private final Ahead<SiteChecker> checker = Ahead.of(SiteChecker::new);
  private final Late<Ahead<Renderer>> renderer;
  private final SiteAssembler assembler;
  private final SiteWriter writer = new SiteWriter();
  private @Nullable Adviser adviser;

  Stages(Clock clock, boolean styleGuide) {
    this.clock = clock;
    this.renderer = Late.by(() -> Ahead.of(styleGuide ? Renderer::withStyleGuide : Renderer::new));
    this.assembler = new SiteAssembler(clock);
  }

  Clock clock() {
    return clock;
  }

  SiteParser parser() {
    return parser.get();
  }

  SiteAssembler assembler() {
    return assembler;
  }

  SiteChecker checker() {
    return checker.get();
  }

  /** Made for those who want advice, which a build does not. */
  synchronized Adviser adviser() {
    if (adviser == null) {
      adviser = new Adviser();
    }
    return adviser;
  }

  /**
   * Has another core begin to make the renderer, which takes longest and is needed last. Whoever
   * only counts files has no use for it, and would count longer.
   */
  void beginRenderer() {
    renderer.get();
  }

  Renderer renderer() {
    return renderer.get().get();
  }

  SiteWriter writer() {
    return writer;
  }
}
