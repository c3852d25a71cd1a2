package org.nextline.refractory;

/** Where a rule or a value comes from; {@code url} may be null. */
public record Citation(String text, Integer year, String url) {

  /** The first of its documents, short, with the year: "Kwan P et al (2010)". */
  String brief() {
    int end = text.length();
    for (String stop : new String[] {". ", "; ", ": ", " ("}) {
      int found = text.indexOf(stop);
      end = found > 0 ? Math.min(end, found) : end;
    }
    String first = text.substring(0, end);
    return first.contains(year.toString()) ? first : first + " (" + year + ")";
  }
}
