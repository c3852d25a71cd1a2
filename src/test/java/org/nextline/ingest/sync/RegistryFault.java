package org.nextline.ingest.sync;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Arrays;

/** A way in which a registry fails to give the answer that it has. */
interface RegistryFault {

  void answer(HttpExchange exchange, byte[] body) throws IOException;

  RegistryFault TOO_MANY_REQUESTS =
      (exchange, body) -> {
        exchange.getResponseHeaders().set("Retry-After", "0");
        RegistryServer.send(exchange, 429, "text/plain", new byte[0]);
      };

  RegistryFault SERVER_ERROR =
      (exchange, body) -> RegistryServer.send(exchange, 500, "text/plain", new byte[0]);

  /** Takes the request and says nothing, until the client goes. */
  RegistryFault SILENCE = (exchange, body) -> {};

  /** Begins to answer and then says nothing more. */
  RegistryFault STALL =
      (exchange, body) -> {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
      };

  /** Announces a whole body and closes half way. */
  RegistryFault CUT_CONNECTION =
      (exchange, body) -> {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.close();
      };

  /** Announces and sends half of the body, as a proxy does that lost its server. */
  RegistryFault TRUNCATED_JSON =
      (exchange, body) ->
          RegistryServer.send(
              exchange, 200, "application/json", Arrays.copyOf(body, body.length / 2));
}
