package org.nextline.eligibility.predicate;

/**
 * How far the disease has spread or in which phase it is: metastatic, recurrent, resectable.
 *
 * @param id of seed-data/eligibility
 */
public record HasExtent(String id, String name) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.extent(id);
  }

  @Override
  public String words() {
    return name;
  }
}
