package cn.micropower.platform.description;

import com.fasterxml.jackson.databind.JavaType;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a type is called in the document, also if it stands inside a controller. */
final class SchemaName {
  private static final Pattern ONE_WORD = Pattern.compile("[A-Z][a-z0-9]*");
  private static final Pattern OFFICE = Pattern.compile("(Controller|Operations)$");

  private SchemaName() {}

  /** Returns {@code ExercisesPage}, {@code ClueAnswerPage}, {@code VoteRequest}. */
  static String of(JavaType type) {
    if (type.containedTypeCount() == 0) {
      return of(type.getRawClass());
    }
    return IntStream.range(0, type.containedTypeCount())
            .mapToObj(place -> of(type.containedTypeOrUnknown(place)))
            .collect(Collectors.joining())
        + type.getRawClass().getSimpleName();
  }

  /** A name of one word says too little outside the type it stands in. */
  private static String of(Class<?> type) {
    var name = type.getSimpleName();
    var around = type.getEnclosingClass();
    if (around == null || !ONE_WORD.matcher(name).matches()) {
      return name;
    }
    var house = OFFICE.matcher(around.getSimpleName()).replaceFirst("");
    return name.equals(house) ? name : house + name;
  }
}
