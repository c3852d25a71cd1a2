package org.nextline.shortlist;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The referral packet: a tagged A4 document made from an XHTML template. Its font (Liberation Sans)
 * covers Latin, Greek and Cyrillic; a character of another script is shown as "#".
 */
@ApplicationScoped
class PdfExport {

  private static final String FONT = "Liberation Sans";

  @CheckedTemplate(basePath = "shortlist")
  static class Templates {
    static native TemplateInstance referral(ShortlistView shortlist);
  }

  PdfExport() {
    XRLog.setLoggingEnabled(false); // it would quote the document
  }

  byte[] write(ShortlistView shortlist) {
    String page = Templates.referral(shortlist).render();
    try (var pdf = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true)
          .useFont(font("Bold"), FONT, 700, FontStyle.NORMAL, true)
          .usePdfUaAccessibility(true)
          .withProducer("Nextline")
          .withHtmlContent(page, null)
          .toStream(pdf)
          .run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FSSupplier<InputStream> font(String style) {
    return () ->
        PdfExport.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
  }
}
