package io.answerable.access;

import io.answerable.access.NewOrganisation.Administrator;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code create-organisation}: creates an organisation, its token issuer and its first
 * administrator, says so, and exits with 0; or says why not, and exits with 1.
 */
@Component
class CreateOrganisationCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String NAME = "create-organisation";
    private static final List<String> OPTIONS = List.of("key", "name", "time-zone", "issuer", "administrator-email",
            "administrator-name");

    private final CreatingOrganisations creating;
    private final TrustedIssuers issuers;
    private int exitCode;

    CreateOrganisationCommand(CreatingOrganisations creating, TrustedIssuers issuers) {
        this.creating = creating;
        this.issuers = issuers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().contains(NAME)) {
            exitCode = create(arguments) ? 0 : 1;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private boolean create(ApplicationArguments arguments) {
        var missing = OPTIONS.stream().filter(it -> value(arguments, it) == null).toList();
        if (!missing.isEmpty()) {
            System.err.println("Nothing was created. Missing: "
                    + missing.stream().map(it -> "--" + it + "=…").collect(Collectors.joining(" ")));
            return false;
        }
        var wanted = wanted(arguments);
        return switch (creating.create(wanted)) {
            case Outcome.Done<OrganisationId>(var organisation) -> told(wanted, organisation);
            case Outcome.Refused<OrganisationId>(var refusals) -> refused(refusals);
        };
    }

    private static NewOrganisation wanted(ApplicationArguments arguments) {
        var values = OPTIONS.stream().map(it -> String.valueOf(value(arguments, it))).toList();
        return new NewOrganisation(values.get(0), values.get(1), values.get(2), values.get(3),
                new Administrator(values.get(5), values.get(4)));
    }

    private static @Nullable String value(ApplicationArguments arguments, String option) {
        var values = arguments.getOptionValues(option);
        return values == null || values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private boolean told(NewOrganisation wanted, OrganisationId organisation) {
        System.out.println("Created the organisation " + wanted.key() + " (" + organisation + ") with the token issuer "
                + wanted.issuer() + ".");
        if (wanted.administrator() != null) {
            System.out.println("Its administrator is whoever signs in there first with the verified address "
                    + wanted.administrator().email() + ".");
        }
        if (!issuers.trusts(wanted.issuer())) {
            System.out.println(
                    "Mind that this issuer is not among answerable.issuers here: its tokens are not accepted.");
        }
        return true;
    }

    private static boolean refused(List<Refusal> refusals) {
        refusals.forEach(it -> System.err
                .println("Nothing was created. --" + String.join(".", it.field()) + ": " + it.message()));
        return false;
    }
}
