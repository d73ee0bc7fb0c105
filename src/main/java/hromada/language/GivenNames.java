package hromada.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The given names of Ukraine that are met most: what stands behind one is a surname. */
public final class GivenNames {
  private static final List<String> NAMES =
      List.of(
          """
          Алла Анастасія Анатолій Андрій Анна Антон Артем Богдан Валентин Валентина Валерій
          Василь Вікторія Віктор Віталій Володимир В’ячеслав Галина Ганна Геннадій Григорій
          Дарина Дмитро Данило Євген Євгенія Зоя Іван Ігор Інна Ірина Катерина Кирило Костянтин
          Лариса Леонід Лідія Лук’ян Любов Людмила Максим Марина Марія Микита Микола Мирослава
          Михайло Надія Назар Наталія Наталя Ніна Оксана Олег Олександр Олександра Олексій Олена
          Ольга Остап Павло Петро Раїса Роман Руслан Світлана Сергій Соломія Софія Станіслав
          Степан Тамара Тарас Тетяна Федір Юлія Юрій Яна Яніна Ярослав Ярослава
          """
              .strip()
              .split("\\s+"));

  private static final Map<String, List<String>> BY_START =
      NAMES.stream().collect(Collectors.groupingBy(GivenNames::start));

  private GivenNames() {}

  /** The given name a word is a form of. */
  public static Optional<String> find(String form) {
    return BY_START.getOrDefault(start(form), List.of()).stream()
        .filter(name -> Inflection.matches(form, name))
        .findFirst();
  }

  /** The letters that all forms of a name share. */
  private static String start(String word) {
    return Lemmas.plain(word).substring(0, Math.min(word.length(), 2));
  }
}
