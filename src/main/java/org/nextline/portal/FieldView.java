package org.nextline.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nextline.portal.Question.Kind;

/**
 * One field as the page shows it.
 *
 * @param error what is wrong with the answer; null where nothing is
 * @param describedBy ids of the hint and the error; null where there is neither
 * @param groups choices by the heading that they stand under, "" for none
 */
public record FieldView(
    String id,
    String kind,
    String label,
    String hint,
    String value,
    String error,
    String describedBy,
    boolean required,
    String autocomplete,
    String unit,
    String unitField,
    List<ChoiceView> units,
    List<GroupView> groups) {

  /** A choice; {@code chosen} where it is the answer. */
  public record ChoiceView(String value, String label, boolean chosen) {}

  /** Choices under one heading. */
  public record GroupView(String heading, List<ChoiceView> choices) {}

  /** The choice of those who do not know; null where the question is not one of choices. */
  public ChoiceView dontKnow() {
    String code = Question.DONT_KNOW.value();
    return choice() ? new ChoiceView(code, Question.DONT_KNOW.label(), code.equals(value)) : null;
  }

  static FieldView of(Question question, FormData form, Map<String, String> errors) {
    String id = question.id();
    String error = errors.get(id);
    String value = form.answer(id);
    if (form.isEmpty() && question.value() != null) {
      value = question.value();
    }
    return new FieldView(
        id,
        question.kind().name(),
        question.label(),
        question.hint(),
        value,
        error,
        describedBy(question, error),
        question.required(),
        question.autocomplete(),
        question.unit(),
        question.unitField(),
        units(question, form),
        groups(question, value));
  }

  public boolean choice() {
    return Kind.CHOICE.name().equals(kind) || Kind.COUNTRY.name().equals(kind);
  }

  public boolean longText() {
    return Kind.LONG_TEXT.name().equals(kind);
  }

  /** True for an answer in digits, for which a phone shows its number keys. */
  public boolean number() {
    return Kind.NUMBER.name().equals(kind);
  }

  private static String describedBy(Question question, String error) {
    List<String> ids = new ArrayList<>();
    if (question.hint() != null) {
      ids.add(question.id() + "-hint");
    }
    if (error != null) {
      ids.add(question.id() + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  private static List<ChoiceView> units(Question question, FormData form) {
    String chosen = form.answer(question.unitField());
    return question.units().stream()
        .map(u -> new ChoiceView(u.value(), u.label(), u.value().equals(chosen)))
        .toList();
  }

  private static List<GroupView> groups(Question question, String value) {
    Map<String, List<ChoiceView>> groups = new LinkedHashMap<>();
    for (Question.Choice c : question.choices()) {
      groups
          .computeIfAbsent(c.group() == null ? "" : c.group(), g -> new ArrayList<>())
          .add(new ChoiceView(c.value(), c.label(), c.value().equals(value)));
    }
    return groups.entrySet().stream().map(g -> new GroupView(g.getKey(), g.getValue())).toList();
  }
}
