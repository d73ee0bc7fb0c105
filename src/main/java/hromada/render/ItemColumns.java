package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The columns of open data about items: those that all types share, and how to make others. */
final class ItemColumns {
  private final Rendering run;

  ItemColumns(Rendering run) {
    this.run = run;
  }

  /** The columns of every type. {@code name}: what the column with the title is called. */
  List<DataColumn<Item>> common(ItemType type, String name) {
    List<DataColumn<Item>> columns = new ArrayList<>();
    columns.add(DataColumn.of("id", DataKind.WORD, item -> item.key().slug().value()));
    columns.add(DataColumn.of(name, DataKind.BOTH, item -> both(item, Edition::title)));
    columns.add(DataColumn.of("description", DataKind.BOTH, item -> both(item, Edition::summary)));
    columns.add(
        DataColumn.of(
            "url",
            DataKind.BOTH,
            item -> both(item, (edition, page) -> run.addresses().absolute(page.url()))));
    columns.add(
        DataColumn.<Item>of("status", DataKind.WORD, Item::status).oneOf(type.publicStatuses()));
    columns.add(DataColumn.of("published", DataKind.DATE, item -> item.published().toString()));
    columns.add(DataColumn.of("updated", DataKind.DATE, item -> item.updated().toString()));
    columns.add(DataColumn.of("sources", DataKind.TEXTS, Item::sources));
    return columns;
  }

  /** A text of an item in every language it has. */
  DataValue.Both both(Item item, BiFunction<Edition, Page, String> text) {
    String english =
        item.find(Language.EN).map(page -> text.apply(run.edition(Language.EN), page)).orElse("");
    return new DataValue.Both(text.apply(run.edition(Language.UK), item.source()), english);
  }

  /** A text of the details, with facts as plain words; a column rows may leave empty. */
  <D extends Details> DataColumn<Item> words(String name, Class<D> type, Function<D, String> text) {
    return DataColumn.maybe(
        name,
        DataKind.BOTH,
        item ->
            Optional.of(
                    both(
                        item,
                        (edition, page) ->
                            edition.facts().plain(text.apply(type.cast(page.details())))))
                .filter(value -> !value.uk().isEmpty()));
  }

  /** A list of texts of the details in every language. */
  <D extends Details> DataColumn<Item> lists(
      String name, Class<D> type, Function<D, List<String>> texts) {
    return DataColumn.of(
        name,
        DataKind.BOTH_LISTS,
        item ->
            new DataValue.BothLists(
                plain(item, Language.UK, type, texts), plain(item, Language.EN, type, texts)));
  }

  private <D extends Details> List<String> plain(
      Item item, Language language, Class<D> type, Function<D, List<String>> texts) {
    return item.find(language).stream()
        .flatMap(page -> texts.apply(type.cast(page.details())).stream())
        .map(run.edition(language).facts()::plain)
        .toList();
  }

  /** A list of ids of the details. */
  static <D extends Details> DataColumn<Item> ids(
      String name, Class<D> type, Function<D, List<String>> ids) {
    return DataColumn.of(name, DataKind.TEXTS, item -> ids.apply(own(item, type)));
  }

  /** A word, an id or a date of the details. */
  static <D extends Details> DataColumn<Item> value(
      String name, DataKind kind, Class<D> type, Function<D, ?> value) {
    return DataColumn.of(name, kind, item -> value.apply(own(item, type)).toString());
  }

  /** A word, an id or a date of the details that may be missing. */
  static <D extends Details> DataColumn<Item> maybe(
      String name, DataKind kind, Class<D> type, Function<D, Optional<?>> value) {
    return DataColumn.maybe(name, kind, item -> value.apply(own(item, type)).map(Object::toString));
  }

  private static <D extends Details> D own(Item item, Class<D> type) {
    return type.cast(item.source().details());
  }
}
