package org.nextline.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Error pages in the style of the others: what happened and what to do now. */
final class ErrorPages {

  private ErrorPages() {}

  /** The template. */
  @CheckedTemplate(basePath = "PortalResource")
  static class Templates {
    private Templates() {}

    static native TemplateInstance error(int status, String title, String message);
  }

  static TemplateInstance page(int status) {
    return switch (status) {
      case 404 ->
          Templates.error(
              status, "We cannot find this page", "The address may be wrong or out of date.");
      case 401, 403 ->
          Templates.error(status, "This page is closed", "You need to sign in to see this page.");
      case 413 ->
          Templates.error(
              status, "That was too much text", "Please go back and make your answers shorter.");
      default ->
          status >= 500
              ? Templates.error(
                  status,
                  "Something went wrong on our side",
                  "It is not your fault. Please try again in a few minutes.")
              : Templates.error(
                  status,
                  "We could not read what was sent",
                  "Please go back to the start page and try again.");
    };
  }
}
