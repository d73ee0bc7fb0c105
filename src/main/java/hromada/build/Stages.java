package hromada.build;

import hromada.assemble.SiteAssembler;
import hromada.check.SiteChecker;
import hromada.parse.SiteParser;
import hromada.render.Renderer;
import hromada.write.SiteWriter;
import java.time.Clock;

/** The stages behind reading, which a build that finds nothing changed does without. */
record Stages(
    Clock clock,
    SiteParser parser,
    SiteAssembler assembler,
    SiteChecker checker,
    Adviser adviser,
    Renderer renderer,
    SiteWriter writer) {
  static Stages of(Clock clock, boolean styleGuide) {
    return new Stages(
        clock,
        new SiteParser(),
        new SiteAssembler(clock),
        new SiteChecker(),
        new Adviser(),
        styleGuide ? Renderer.withStyleGuide() : new Renderer(),
        new SiteWriter());
  }
}
