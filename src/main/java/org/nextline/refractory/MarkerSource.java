package org.nextline.refractory;

/** One part of a profile that may say that a marker was found. */
interface MarkerSource {

  /** Where in the profile. */
  String path();

  /** True where it says that the marker, in this spelling, was found. */
  boolean states(String spelling);

  /** True where it says that the gene is changed in any way. */
  boolean statesChangeOf(String gene);

  /** True where it says so in any of the marker's spellings. */
  default boolean states(Mechanism mechanism) {
    return states(mechanism.marker())
        || mechanism.aliases().stream()
            .anyMatch(alias ->
                MarkerName.isAnyChange(alias)
                    ? statesChangeOf(MarkerName.geneOf(alias))
                    : states(alias));
  }
}
