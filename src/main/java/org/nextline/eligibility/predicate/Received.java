package org.nextline.eligibility.predicate;

/** A treatment that was given or is being given. A history that is given is taken as complete. */
public record Received(Therapy therapy, Window window) implements Leaf {

  @Override
  public Decision decide(PatientFacts facts) {
    return facts.received(therapy.id(), window);
  }

  @Override
  public String words() {
    return "treatment with " + therapy.name() + window.words();
  }
}
