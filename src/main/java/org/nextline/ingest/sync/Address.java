package org.nextline.ingest.sync;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An address with parameters, which are left out where they are null. */
final class Address {

  private final String path;
  private final Map<String, String> parameters = new LinkedHashMap<>();

  Address(URI base, String path) {
    this.path = base.toString().replaceFirst("/$", "") + path;
  }

  Address with(String name, Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
    return this;
  }

  URI uri() {
    return URI.create(
        parameters.isEmpty()
            ? path
            : parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", path + "?", "")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
