package org.nextline.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says once, for every route, that an error answer is a {@link Problem}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemsInOpenApi implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSchema("Problem", problem());
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .forEach(ProblemsInOpenApi::describe);
    }
  }

  private static void describe(Operation operation) {
    if (operation.getResponses() != null && operation.getResponses().getAPIResponses() != null) {
      operation
          .getResponses()
          .getAPIResponses()
          .forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
              response.setContent(content());
            }
          });
    }
  }

  private static Content content() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }

  private static Schema problem() {
    Schema violation =
        object(
            Map.of(
                "path", text("The field, as the client wrote it"),
                "message", text("What is accepted there")));
    return object(
            Map.of(
                "type", text("urn:nextline:problem:<kind>"),
                "title", text("The kind of error, in words"),
                "status", schema(Schema.SchemaType.INTEGER),
                "detail", text("What happened and what to do"),
                "violations", schema(Schema.SchemaType.ARRAY).items(violation)))
        .description("Error answer, RFC 9457");
  }

  private static Schema object(Map<String, Schema> properties) {
    return schema(Schema.SchemaType.OBJECT).properties(properties);
  }

  private static Schema text(String description) {
    return schema(Schema.SchemaType.STRING).description(description);
  }

  private static Schema schema(Schema.SchemaType type) {
    return OASFactory.createSchema().type(List.of(type));
  }
}
