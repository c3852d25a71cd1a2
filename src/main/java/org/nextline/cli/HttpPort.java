package org.nextline.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out whether the service will be able to listen before anything else is started. */
final class HttpPort {

  private HttpPort() {}

  /**
   * @param port 0 where the system may choose
   * @throws StartFailure when the port cannot be listened on
   */
  static void check(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw taken(port, e);
    }
  }

  static StartFailure taken(int port, Exception cause) {
    return new StartFailure(
        "Cannot listen on port "
            + port
            + " ("
            + FailureLine.flat(cause.getMessage())
            + "): stop what uses it, or choose another with QUARKUS_HTTP_PORT.",
        cause);
  }
}
