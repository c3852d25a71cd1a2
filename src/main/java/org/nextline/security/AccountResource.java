package org.nextline.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Accounts over HTTP. */
@Path("/api/v1/accounts")
@RolesAllowed(Roles.ADMINISTRATOR)
@Tag(name = "Accounts")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Your role does not allow it")
public class AccountResource {

  private final Accounts accounts;
  private final Audit audit;
  private final SecurityIdentity caller;

  AccountResource(Accounts accounts, Audit audit, SecurityIdentity caller) {
    this.accounts = accounts;
    this.audit = audit;
    this.caller = caller;
  }

  @POST
  @Transactional
  @ResponseStatus(201)
  @Operation(
      summary = "Create an account",
      description =
          "For a coordinator unless `role` says administrator. The answer holds the generated"
              + " password, which cannot be read again.")
  @APIResponse(
      responseCode = "201",
      description = "User name and first password",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Credentials.class)))
  @APIResponse(responseCode = "400", description = "The name is taken or malformed")
  public Credentials create(@NotNull @Valid NewAccount account) {
    Credentials made = accounts.create(account.username(), account.roleOrDefault());
    audit.note(name(), Audit.Action.ACCOUNT_CREATED, made.username());
    return made;
  }

  @GET
  @Operation(summary = "List all accounts by name")
  @APIResponse(responseCode = "200", description = "The accounts")
  public List<AccountView> list() {
    return accounts.all();
  }

  @POST
  @Path("{username}/disable")
  @Transactional
  @Operation(
      summary = "Disable an account",
      description = "It can no longer sign in; its shortlists stay, visible to administrators.")
  @APIResponse(responseCode = "200", description = "The account")
  @APIResponse(responseCode = "400", description = "It is the last administrator")
  @APIResponse(responseCode = "404", description = "No such account")
  public AccountView disable(@RestPath String username) {
    AccountView account = accounts.disable(username).orElseThrow(NotFoundException::new);
    audit.note(name(), Audit.Action.ACCOUNT_DISABLED, username);
    return account;
  }

  @PUT
  @Path("me/password")
  @RolesAllowed(Roles.COORDINATOR)
  @Transactional
  @ResponseStatus(204)
  @Operation(summary = "Change one's own password", description = "12 to 72 characters.")
  @APIResponse(responseCode = "204", description = "Changed")
  @APIResponse(
      responseCode = "400",
      description = "The present password is wrong or the new one too short")
  public void changePassword(@NotNull @Valid PasswordChange change) {
    accounts.changePassword(name(), change);
    audit.note(name(), Audit.Action.PASSWORD_CHANGED, name());
  }

  private String name() {
    return caller.getPrincipal().getName();
  }
}
