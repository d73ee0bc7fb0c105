package hromada.check;

import hromada.markdown.Block;
import hromada.model.Item;
import hromada.model.Page;
import hromada.passage.Alignment;
import hromada.passage.Passage;
import hromada.passage.PassagePair;
import hromada.passage.Passages;
import hromada.scan.Text;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An item's two languages side by side.
 *
 * @param item the item
 * @param english its English page
 * @param pairs what translates what, fields first
 * @param texts the texts of the pairs, each laid out to be looked through
 * @param names the capitalised words of each pair
 * @param ukrainianOnly passages not translated, or not yet
 * @param englishOnly passages that nothing in Ukrainian answers to
 */
record Translation(
    Item item,
    Page english,
    List<PassagePair> pairs,
    IdentityHashMap<Passage, Text> texts,
    List<NameSearch> names,
    List<Passage> ukrainianOnly,
    List<Passage> englishOnly) {
  /** Puts the two pages of an item side by side. */
  static Translation of(Item item, Page english) {
    List<PassagePair> pairs = new ArrayList<>(Passages.fields(item.source(), english));
    Alignment body = Alignment.of(Passages.body(item.source()), Passages.body(english));
    pairs.addAll(body.pairs());
    IdentityHashMap<Passage, Text> texts = new IdentityHashMap<>(2 * pairs.size());
    List<NameSearch> names = new ArrayList<>(pairs.size());
    for (PassagePair pair : pairs) {
      Text uk = new Text(pair.uk().text());
      Text en = new Text(pair.en().text());
      texts.put(pair.uk(), uk);
      texts.put(pair.en(), en);
      names.add(NameSearch.of(pair, uk, en));
    }
    return new Translation(
        item, english, pairs, texts, names, body.ukrainianOnly(), body.englishOnly());
  }

  /** The text of a passage, to be looked through. */
  Text text(Passage passage) {
    Text text = texts.get(passage);
    return text == null ? new Text(passage.text()) : text;
  }

  /** Whether the pair stands in the text, not in the front matter. */
  boolean isOfBody(PassagePair pair) {
    List<Block> blocks = english.body().blocks();
    return !blocks.isEmpty() && pair.en().span().start() >= blocks.get(0).span().start();
  }

  /** The text of an English passage, with the paragraphs around it that have no partner. */
  String around(PassagePair pair) {
    if (englishOnly.isEmpty() || !isOfBody(pair)) {
      return pair.en().text();
    }
    List<Passage> all = Passages.body(english);
    int at = all.indexOf(pair.en());
    int from = at;
    while (from > 0 && englishOnly.contains(all.get(from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < all.size() && englishOnly.contains(all.get(to))) {
      to++;
    }
    return all.subList(from, to).stream().map(Passage::text).collect(Collectors.joining(" "));
  }

  Page ukrainian() {
    return item.source();
  }
}
