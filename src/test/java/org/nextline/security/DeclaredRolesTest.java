package org.nextline.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every route says who may use it. */
class DeclaredRolesTest {

  private static final List<Class<? extends Annotation>> DECLARATIONS =
      List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

  @Test
  void everyRouteDeclaresItsRoles() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.nextline");
    List<JavaMethod> routes =
        classes.stream()
            .flatMap(c -> c.getMethods().stream())
            .filter(DeclaredRolesTest::isRoute)
            .toList();
    assertThat(routes).hasSizeGreaterThan(8);
    assertThat(routes.stream().filter(m -> !isDeclared(m)).map(JavaMethod::getFullName)).isEmpty();
  }

  private static boolean isRoute(JavaMethod method) {
    return method.isMetaAnnotatedWith(HttpMethod.class);
  }

  private static boolean isDeclared(JavaMethod method) {
    JavaClass resource = method.getOwner();
    return DECLARATIONS.stream()
        .anyMatch(d -> method.isAnnotatedWith(d) || resource.isAnnotatedWith(d));
  }
}
