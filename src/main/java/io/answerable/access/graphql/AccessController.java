package io.answerable.access.graphql;

import io.answerable.access.BindingLogins;
import io.answerable.access.CurrentActor;
import io.answerable.access.LoginDirectory;
import io.answerable.access.LoginId;
import io.answerable.access.LoginView;
import io.answerable.access.NamingAdministrators;
import io.answerable.access.OrganisationDirectory;
import io.answerable.access.Permission;
import io.answerable.access.WithdrawingAdministrators;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who is calling, and who can sign in as whom. */
@Controller
class AccessController {

    private final CurrentActor currentActor;
    private final OrganisationDirectory organisations;
    private final LoginDirectory logins;
    private final BindingLogins binding;
    private final NamingAdministrators naming;
    private final WithdrawingAdministrators withdrawing;

    AccessController(CurrentActor currentActor, OrganisationDirectory organisations, LoginDirectory logins,
            BindingLogins binding, NamingAdministrators naming, WithdrawingAdministrators withdrawing) {
        this.currentActor = currentActor;
        this.organisations = organisations;
        this.logins = logins;
        this.binding = binding;
        this.naming = naming;
        this.withdrawing = withdrawing;
    }

    @QueryMapping
    Viewer viewer() {
        return Viewer.of(currentActor.actor(), organisations.current());
    }

    @QueryMapping
    Page<LoginView> logins(Paging paging) {
        return logins.logins(paging);
    }

    @MutationMapping
    LoginPayload bindLogin(@Argument BindLoginInput input) {
        var person = PersonId.of(id("Person", input.person(), "person"));
        return LoginPayload.of(binding.bindPerson(person, input.issuer(), input.subject(), input.reason()));
    }

    @MutationMapping
    LoginPayload bindClient(@Argument BindClientInput input) {
        var permissions = input.permissions().isEmpty()
                ? Set.<Permission>of()
                : EnumSet.copyOf(input.permissions());
        return LoginPayload.of(binding.bindClient(input.name(), permissions, input.issuer(), input.subject(),
                input.reason()));
    }

    @MutationMapping
    LoginPayload unbindLogin(@Argument UnbindLoginInput input) {
        var login = LoginId.of(id("Login", input.login(), "login"));
        return LoginPayload.of(binding.unbind(login, input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    NameAdministratorPayload nameAdministrator(@Argument NameAdministratorInput input) {
        var person = PersonId.of(id("Person", input.person(), "person"));
        return NameAdministratorPayload.of(naming.name(person, input.reason()));
    }

    @MutationMapping
    WithdrawAdministratorPayload withdrawAdministrator(@Argument WithdrawAdministratorInput input) {
        var person = PersonId.of(id("Person", input.person(), "person"));
        return WithdrawAdministratorPayload.of(withdrawing.withdraw(person, input.reason()));
    }

    private static UUID id(String type, String id, String field) {
        var node = NodeId.parse(id, "input", field);
        if (!node.type().equals(type)) {
            throw new InvalidInput("This is the id of another type than " + type + ".", "input", field);
        }
        return node.id();
    }
}
