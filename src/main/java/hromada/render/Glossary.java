package hromada.render;

import hromada.model.Language;
import hromada.model.Seed;
import hromada.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of the site in the order of one language's alphabet. */
final class Glossary {
  private final Rendering run;
  private final Language language;

  Glossary(Rendering run, Language language) {
    this.run = run;
    this.language = language;
  }

  GlossaryView view() {
    Map<String, List<TermView>> letters = new LinkedHashMap<>();
    for (TermView term : terms()) {
      letters.computeIfAbsent(letter(term), letter -> new ArrayList<>()).add(term);
    }
    List<GlossaryView.GroupView> groups = new ArrayList<>();
    letters.forEach(
        (letter, terms) ->
            groups.add(new GlossaryView.GroupView(letter, Gazetteer.anchor(letter), terms)));
    return new GlossaryView(
        groups.stream().map(g -> new LinkView(g.letter(), "#" + g.anchor(), "")).toList(), groups);
  }

  private String letter(TermView term) {
    return term.term().substring(0, 1).toUpperCase(language.locale());
  }

  private List<TermView> terms() {
    return run.site().registers().terms().stream()
        .map(this::term)
        .sorted(Comparator.comparing(TermView::term, Conventions.of(language).order()))
        .toList();
  }

  private TermView term(Term term) {
    Optional<Seed> source = term.source().map(run.site().seeds().byId()::get);
    return new TermView(
        term.id(),
        term.term().in(language),
        term.definition().in(language),
        term.term().in(language.other()),
        term.definition().in(language.other()),
        source.map(seed -> SourceList.link(seed, language)).orElse(null));
  }
}
