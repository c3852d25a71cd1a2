package org.nextline.ingest.sync;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts a registry of our own for the wired tests, which reach it as {@link #server}. */
public class RegistryServerResource implements QuarkusTestResourceLifecycleManager {

  public static RegistryServer server;

  @Override
  public Map<String, String> start() {
    server = new RegistryServer();
    return Map.of(
        "nextline.sync.ctgov", server.base().toString(),
        "nextline.sync.nci", server.base().toString(),
        "nextline.sync.nci-key", RegistryServer.KEY,
        "nextline.sync.page-size", "10",
        "nextline.sync.pause", "0s",
        "nextline.sync.timeout", "2s",
        "nextline.sync.attempts", "7",
        "nextline.sync.first-retry", "0.01s",
        "nextline.sync.longest-retry", "0.05s");
  }

  @Override
  public void stop() {
    server.close();
  }
}
