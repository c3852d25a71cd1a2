package org.nextline.portal;

import java.util.List;

/**
 * The form as the page shows it.
 *
 * @param fresh true where nothing has been answered yet
 * @param rows how many treatments it shows
 * @param conditions names offered for the condition
 * @param suggestions names close to a condition that is not known
 */
public record FormView(
    boolean fresh,
    List<FieldView> about,
    FieldView noTreatment,
    List<TreatmentView> treatments,
    List<SectionView> sections,
    List<FieldError> errors,
    List<String> conditions,
    List<String> suggestions,
    int rows,
    boolean canAddRows) {

  /** The fields of one treatment; {@code open} where they are shown without being asked for. */
  public record TreatmentView(
      String id,
      int number,
      String name,
      boolean open,
      boolean moreOpen,
      List<FieldView> main,
      List<FieldView> more) {}

  /** The fields of one section. */
  public record SectionView(String id, String title, boolean open, List<FieldView> fields) {}
}
