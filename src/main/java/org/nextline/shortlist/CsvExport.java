package org.nextline.shortlist;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.nextline.catalog.Contact;
import org.nextline.matching.NearestSite;
import org.nextline.matching.Option;

/**
 * One row for each option (RFC 4180, UTF-8). Starts with a byte order mark, without which Excel
 * reads UTF-8 as something else. A cell that a spreadsheet would run as a formula gets a leading
 * apostrophe.
 */
@ApplicationScoped
class CsvExport {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String RUNS_AS_FORMULA = "=+-@\t\r";
  private static final String[] HEADER = {
    "reference",
    "saved by",
    "saved at",
    "rank",
    "kind",
    "id",
    "title",
    "fit",
    "why",
    "cautions",
    "criteria to check",
    "nearest site",
    "city",
    "country",
    "distance km",
    "site status",
    "contact",
    "phone",
    "email",
    "source",
    "source url",
    "source date"
  };

  private static final Contact NOBODY = new Contact(null, null, null);
  private static final NearestSite NOWHERE =
      new NearestSite(null, null, null, null, null, null, null);

  byte[] write(ShortlistView shortlist) {
    var text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEADER);
      for (Option option : shortlist.options()) {
        csv.writeRecord(Arrays.stream(row(shortlist, option)).map(CsvExport::cell).toList());
      }
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object[] row(ShortlistView shortlist, Option option) {
    NearestSite site = option.nearestSite() == null ? NOWHERE : option.nearestSite();
    Contact contact = site.contact() == null ? NOBODY : site.contact();
    return new Object[] {
      shortlist.label(),
      shortlist.owner(),
      shortlist.createdAt(),
      option.rank(),
      Words.inWords(option.kind()),
      option.id(),
      option.title(),
      Words.inWords(option.fit()),
      lines(option.why()),
      lines(option.cautions()),
      lines(Eligibility.openCriteria(option)),
      site.name(),
      site.city(),
      site.country(),
      site.distanceKm(),
      site.status(),
      contact.name(),
      contact.phone(),
      contact.email(),
      option.source().registry(),
      option.source().url(),
      option.source().asOf()
    };
  }

  private static String lines(List<String> sentences) {
    return sentences == null ? "" : String.join(" | ", sentences);
  }

  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    return text.isEmpty() || RUNS_AS_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }
}
