package org.nextline.refractory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextline.patient.Biomarker;

/**
 * A biomarker: a gene with its variant, or a name. A variant counts only as one of its gene; a gene
 * alone never stands for a variant.
 */
final class BiomarkerSource implements MarkerSource {

  private static final Pattern PROTEIN_CHANGE = Pattern.compile("[A-Z]\\d+[A-Z]?");

  private final String path;
  private final String gene;
  private final MarkerText text;
  private final Set<String> keys = new HashSet<>();

  BiomarkerSource(String path, Biomarker biomarker, FactMarkers facts, MarkerCues cues) {
    this.path = path;
    this.gene = isHeading(biomarker.gene(), facts.headings()) ? null : biomarker.gene();
    String variant = biomarker.variant();
    String words = joined(gene, variant, biomarker.name());
    this.text = new MarkerText(words, cues);
    keys.add(MarkerName.key(joined(gene, variant)));
    if (biomarker.name() != null) {
      keys.add(MarkerName.key(biomarker.name()));
      keys.add(MarkerName.key(joined(gene, biomarker.name())));
    }
    if (gene != null) {
      MarkerName.words(words).stream()
          .filter(word -> PROTEIN_CHANGE.matcher(word).matches() && text.states(word))
          .map(word -> MarkerName.key(gene + word))
          .forEach(keys::add);
    }
  }

  private static boolean isHeading(String gene, List<String> headings) {
    return gene != null
        && headings.stream().map(MarkerName::key).anyMatch(MarkerName.key(gene)::equals);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(" "));
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public boolean states(String spelling) {
    String key = MarkerName.key(spelling);
    return keys.contains(key)
        || (gene == null || key.contains(MarkerName.key(gene))) && text.states(spelling);
  }

  @Override
  public boolean statesChangeOf(String other) {
    return gene == null
        ? keys.contains(MarkerName.key(other)) || text.statesChangeOf(other)
        : MarkerName.key(gene).equals(MarkerName.key(other)) && text.statesVariantOf(gene);
  }
}
