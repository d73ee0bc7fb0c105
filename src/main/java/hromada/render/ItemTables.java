package hromada.render;

import hromada.model.Confidence;
import hromada.model.Dataset;
import hromada.model.Details.Commitment;
import hromada.model.Details.Institution;
import hromada.model.Details.Locality;
import hromada.model.Details.News;
import hromada.model.Details.Office;
import hromada.model.Details.Programme;
import hromada.model.Details.Role;
import hromada.model.Details.Street;
import hromada.model.FactValue;
import hromada.model.Item;
import hromada.model.ItemType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Open data of places, people, organisations, news, programmes and commitments. */
final class ItemTables {
  private static final String OFFICER = "officer";

  private final Rendering run;
  private final ItemColumns columns;

  ItemTables(Rendering run) {
    this.run = run;
    this.columns = new ItemColumns(run);
  }

  List<DataTable> all() {
    return List.of(
        neighbourhoods(),
        people(Dataset.TEAMS, true),
        news(),
        programmes(),
        commitments(),
        people(Dataset.PEOPLE, false),
        organisations());
  }

  /** What may be given away of a type: published, and not withdrawn. */
  List<Item> items(ItemType type) {
    return run.site().items(type).stream().filter(item -> !item.isWithdrawn()).toList();
  }

  DataTable table(Dataset set, List<DataColumn<Item>> all, List<Item> items) {
    return DataTable.of(
        set, newest(items.isEmpty() ? run.site().items().values() : items), all, items);
  }

  /** The newest date of some items; the first day there is where there are none. */
  static LocalDate newest(Collection<Item> items) {
    return items.stream().map(Item::updated).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
  }

  private DataTable neighbourhoods() {
    List<DataColumn<Item>> all = columns.common(ItemType.PLACES, "name");
    all.add(
        ItemColumns.value("type", DataKind.WORD, Locality.class, Locality::kind)
            .oneOf(List.of("city", "district", "settlement", "area", "station")));
    all.add(ItemColumns.maybe("part_of", DataKind.WORD, Locality.class, Locality::partOf));
    all.add(ItemColumns.maybe("station", DataKind.WORD, Locality.class, Locality::station));
    all.add(ItemColumns.ids("former_names", Locality.class, Locality::formerNames));
    all.add(
        ItemColumns.ids(
            "streets",
            Locality.class,
            place -> place.streets().stream().map(Street::name).toList()));
    all.add(columns.words("address", Locality.class, Locality::address));
    all.add(columns.words("hours", Locality.class, Locality::hours));
    all.add(
        ItemColumns.maybe(
            "telephone", DataKind.TEXT, Locality.class, place -> telephone(place.telephone())));
    all.add(ItemColumns.maybe("verified_on", DataKind.DATE, Locality.class, Locality::verifiedOn));
    return table(Dataset.NEIGHBOURHOODS, all, items(ItemType.PLACES));
  }

  private Optional<String> telephone(Optional<String> fact) {
    return fact.flatMap(run.site().seeds()::findFact)
        .filter(known -> known.confidence() != Confidence.X)
        .filter(known -> known.value() instanceof FactValue.Telephone)
        .map(known -> ((FactValue.Telephone) known.value()).number());
  }

  /** Officers are the teams; other people in office stand apart. Their office only (rule W5). */
  private DataTable people(Dataset set, boolean officers) {
    List<DataColumn<Item>> all = columns.common(ItemType.PEOPLE, "name");
    all.add(columns.words("rank", Office.class, office -> role(office).map(Role::role).orElse("")));
    all.add(
        ItemColumns.maybe(
            "organisation",
            DataKind.WORD,
            Office.class,
            office -> role(office).flatMap(Role::organisation)));
    if (officers) {
      all.add(ItemColumns.ids("neighbourhoods", Office.class, Office::areas));
      all.add(ItemColumns.maybe("station", DataKind.WORD, Office.class, Office::station));
    } else {
      all.add(
          ItemColumns.value("office", DataKind.WORD, Office.class, Office::office)
              .oneOf(List.of("official", "adviser")));
    }
    all.add(
        ItemColumns.value("spelling", DataKind.WORD, Office.class, Office::basis)
            .oneOf(List.of("resolution-55", "own-spelling", "unconfirmed")));
    List<Item> people =
        items(ItemType.PEOPLE).stream()
            .filter(
                item ->
                    item.source().details() instanceof Office office
                        && office.office().equals(OFFICER) == officers)
            .toList();
    return table(set, all, people);
  }

  /** The role held on the day of the build; the first one where none is. */
  private Optional<Role> role(Office office) {
    return office.roles().stream()
        .filter(role -> role.isHeldOn(run.site().today()))
        .findFirst()
        .or(() -> office.roles().stream().findFirst());
  }

  private DataTable news() {
    List<DataColumn<Item>> all = columns.common(ItemType.NEWS, "title");
    all.add(columns.words("lead", News.class, News::lead));
    all.add(ItemColumns.ids("topics", News.class, News::topics));
    all.add(ItemColumns.ids("people", News.class, News::people));
    all.add(ItemColumns.ids("organisations", News.class, News::organisations));
    all.add(ItemColumns.ids("neighbourhoods", News.class, News::places));
    return table(Dataset.NEWS, all, items(ItemType.NEWS));
  }

  private DataTable programmes() {
    List<DataColumn<Item>> all = columns.common(ItemType.PROGRAMMES, "title");
    all.add(ItemColumns.maybe("since", DataKind.PARTIAL_DATE, Programme.class, Programme::since));
    all.add(columns.lists("partners", Programme.class, Programme::partners));
    all.add(ItemColumns.ids("legal_basis", Programme.class, Programme::legalBasis));
    return table(Dataset.PROGRAMMES, all, items(ItemType.PROGRAMMES));
  }

  private DataTable commitments() {
    List<DataColumn<Item>> all = columns.common(ItemType.COMMITMENTS, "title");
    all.add(ItemColumns.ids("by", Commitment.class, Commitment::by));
    all.add(
        ItemColumns.value("made_on", DataKind.PARTIAL_DATE, Commitment.class, Commitment::madeOn));
    all.add(ItemColumns.maybe("due", DataKind.PARTIAL_DATE, Commitment.class, Commitment::due));
    all.add(ItemColumns.ids("evidence", Commitment.class, Commitment::evidence));
    all.add(
        ItemColumns.value("checked_on", DataKind.DATE, Commitment.class, Commitment::checkedOn));
    return table(Dataset.COMMITMENTS, all, items(ItemType.COMMITMENTS));
  }

  private DataTable organisations() {
    List<DataColumn<Item>> all = columns.common(ItemType.ORGANISATIONS, "name");
    all.add(
        ItemColumns.value("type", DataKind.WORD, Institution.class, Institution::kind)
            .oneOf(List.of("city", "police", "mission", "state", "partner")));
    all.add(columns.words("acronym", Institution.class, Institution::acronym));
    all.add(ItemColumns.maybe("site", DataKind.ADDRESS, Institution.class, Institution::site));
    return table(Dataset.ORGANISATIONS, all, items(ItemType.ORGANISATIONS));
  }
}
