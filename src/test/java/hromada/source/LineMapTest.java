package hromada.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
  @Test
  void positionsCountFromOne() {
    LineMap lines = LineMap.of("аб\nв");
    assertThat(lines.position(0)).isEqualTo(new Position(1, 1));
    assertThat(lines.position(2)).isEqualTo(new Position(1, 3));
    assertThat(lines.position(3)).isEqualTo(new Position(2, 1));
    assertThat(lines.position(99)).isEqualTo(new Position(2, 2));
  }

  @Test
  void everyLineEndOfEverySystemCounts() {
    LineMap lines = LineMap.of("a\r\nb\rc\nd");
    assertThat(lines.size()).isEqualTo(4);
    assertThat(lines.line(1)).isEqualTo("a");
    assertThat(lines.line(2)).isEqualTo("b");
    assertThat(lines.line(3)).isEqualTo("c");
    assertThat(lines.line(4)).isEqualTo("d");
    assertThat(lines.line(5)).isEmpty();
    assertThat(lines.offset(3)).isEqualTo(5);
  }

  @Test
  void moreLinesThanExpectedStillHaveTheirPlaces() {
    LineMap lines = LineMap.of("x\n".repeat(1000));
    assertThat(lines.position(1998)).isEqualTo(new Position(1000, 1));
  }

  @Test
  void placeOfSeveralLinesEndsWithItsFirst() {
    SourceFile file = new SourceFile("a.md", "one\ntwo\n");
    Place place = Place.of(file, new Span(1, 6));
    assertThat(place).hasToString("a.md:1:2");
    assertThat(place.endColumn()).isEqualTo(4);
    assertThat(place.line()).isEqualTo("one");
  }
}
