package org.nextline.terminology;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nextline.terminology.ConditionLookup.Ambiguous;
import org.nextline.terminology.ConditionLookup.Confidence;
import org.nextline.terminology.ConditionLookup.Found;
import org.nextline.terminology.ConditionLookup.NotFound;

/** From somebody's words to a condition, the surest way first. */
final class ConditionFinder {

  private final Map<String, Condition> byId;
  private final ConditionNames names;
  private final ConditionHierarchy hierarchy;
  private final Qualifiers qualifiers;
  private final Map<String, Ambiguous> ambiguous = new HashMap<>();

  ConditionFinder(
      Map<String, Condition> byId,
      ConditionNames names,
      ConditionHierarchy hierarchy,
      Qualifiers qualifiers,
      List<DataFile.Row<AmbiguousName>> ambiguousNames) {
    this.byId = byId;
    this.names = names;
    this.hierarchy = hierarchy;
    this.qualifiers = qualifiers;
    ambiguousNames.forEach(this::register);
  }

  private void register(DataFile.Row<AmbiguousName> row) {
    List<Condition> candidates =
        row.value().conditions().stream()
            .map(id ->
                Optional.ofNullable(byId.get(id))
                    .orElseThrow(() -> row.error("'" + id + "' is not a condition id")))
            .toList();
    String key = TermText.key(row.value().name());
    if (names.exact(key).isPresent()) {
      throw row.error(
          "'%s' is also the name of %s; expected it in one file only"
              .formatted(row.value().name(), names.exact(key).get().id()));
    }
    ambiguous.put(key, new Ambiguous(candidates));
  }

  ConditionLookup find(String text) {
    List<String> words = text == null ? List.of() : TermText.words(text);
    if (words.isEmpty()) {
      return new NotFound(List.of());
    }
    Condition named = byId.get(text.strip().toLowerCase(Locale.ROOT));
    if (named != null) {
      return new Found(named, Confidence.EXACT);
    }
    String key = String.join(" ", words);
    List<String> bare = qualifiers.removedFrom(words);
    Ambiguous several = ambiguous.get(key);
    if (several != null) {
      return several;
    }
    return found(names.exact(key), Confidence.EXACT)
        .or(() -> found(qualifiers.firstKnown(words, names::exact), Confidence.WITHOUT_QUALIFIERS))
        .or(() -> found(names.exact(String.join(" ", bare)), Confidence.WITHOUT_QUALIFIERS))
        .or(() -> Optional.ofNullable(ambiguous.get(String.join(" ", bare))))
        .or(() -> oneOf(names.almost(words), Confidence.FUZZY))
        .or(() -> oneOf(names.almost(bare), Confidence.FUZZY))
        .or(() -> oneOf(mostSpecific(names.within(text)), Confidence.NAMED_WITHIN))
        .orElseGet(() -> new NotFound(names.similar(words)));
  }

  private static Optional<ConditionLookup> found(
      Optional<Condition> condition, Confidence confidence) {
    return condition.map(c -> new Found(c, confidence));
  }

  private static Optional<ConditionLookup> oneOf(Set<Condition> candidates, Confidence confidence) {
    return switch (candidates.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Found(candidates.iterator().next(), confidence));
      default -> Optional.of(new Ambiguous(List.copyOf(candidates)));
    };
  }

  private Set<Condition> mostSpecific(Set<String> ids) {
    return ids.stream()
        .filter(id -> ids.stream().noneMatch(other -> hierarchy.ancestors(other).contains(id)))
        .map(byId::get)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
