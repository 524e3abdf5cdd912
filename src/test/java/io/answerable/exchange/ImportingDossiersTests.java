package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.exchange.Submission.Malformed;
import io.answerable.exchange.Submission.Refused;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.graphql.Paging;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is accepted and what is not; behaviour, permission and tenancy. */
@AnswerableTest
class ImportingDossiersTests {

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ImportingDossiers importing;

    @Autowired DossierImportDirectory directory;

    private OrganisationId ours;

    @BeforeEach
    void organisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void anAcceptedDossierIsWorkedOffInTheBackground() {
        var accepted = dossiers.submitted(ours, Dossiers.head(ours, "2026-11-21"), false);

        var finished = dossiers.finished(ours, accepted);

        assertThat(finished.startedAt()).isNotNull();
        assertThat(finished.finishedAt()).isNotNull();
    }

    @Test
    void aMalformedDossierIsRefusedWithItsPlaceAndNothingIsStored() {
        var submission = submit("organisation: {id: a\n  b: [");

        assertThat(submission).isInstanceOfSatisfying(Malformed.class, it -> {
            assertThat(it.line()).isEqualTo(2);
            assertThat(it.reason()).isNotBlank();
        });
        assertThat(known(ours)).isEmpty();
    }

    @Test
    void theDossierOfAnotherOrganisationIsNotFound() {
        var theirs = callers.newOrganisation();

        assertThat(submit(Dossiers.head(theirs, "2026-11-21"))).isInstanceOfSatisfying(Refused.class,
                it -> assertThat(it.refusal()).isEqualTo(NotFound.of("organisation", "organisation", "id")));
        assertThat(submit("organisation: {id: org-that-never-was, as_of: 2026-11-21}"))
                .isEqualTo(submit(Dossiers.head(theirs, "2026-11-21")));
        assertThat(known(ours)).isEmpty();
    }

    @Test
    void aDossierWithoutADayIsRefused() {
        assertThat(submit("organisation: {id: %s}".formatted(Dossiers.keyOf(ours)))).isInstanceOfSatisfying(
                Refused.class, it -> assertThat(it.refusal()).isInstanceOf(ValidationFailed.class)
                        .satisfies(refusal -> assertThat(refusal.field()).containsExactly("organisation", "as_of")));
    }

    @Test
    void whoeverLacksThePermissionImportsNothing() {
        var submission = callers.asHolderOf(ours, () -> importing.submit(text(Dossiers.head(ours, "2026-11-21")),
                DossierFormat.YAML, false), Permission.READ, Permission.MANAGE_ORGANISATION);

        assertThat(submission).isEqualTo(new Refused(NotPermitted.to("import dossiers")));
        assertThat(known(ours)).isEmpty();
    }

    @Test
    void whoeverLacksThePermissionSeesNoImport() {
        var id = dossiers.submitted(ours, Dossiers.head(ours, "2026-11-21"), true);

        assertThatThrownBy(() -> callers.asHolderOf(ours, () -> directory.find(id), Permission.READ))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(callers.asHolderOf(ours, () -> directory.find(List.of(id.value())), Permission.READ)).isEmpty();
    }

    @Test
    void noOrganisationSeesTheImportsOfAnother() {
        var theirs = callers.newOrganisation();
        var id = dossiers.submitted(theirs, Dossiers.head(theirs, "2026-11-21"), true);

        assertThat(callers.asEverybody(ours, () -> directory.find(id))).isEmpty();
        assertThat(known(ours)).isEmpty();
        assertThat(known(theirs)).extracting(DossierImportView::id).containsExactly(id);
    }

    @Test
    void importsAreListedLatestFirstInPages() {
        var first = dossiers.submitted(ours, Dossiers.head(ours, "2026-11-21"), true);
        var second = dossiers.submitted(ours, Dossiers.head(ours, "2026-11-21"), true);
        var third = dossiers.submitted(ours, Dossiers.head(ours, "2026-11-21"), true);

        var page = callers.asEverybody(ours, () -> directory.page(Paging.first(2)));
        var rest = callers.asEverybody(ours,
                () -> directory.page(Paging.of(2, page.getEdges().getLast().getCursor().getValue(), null, null)));
        var back = callers.asEverybody(ours,
                () -> directory.page(Paging.of(null, null, 1, rest.getEdges().getFirst().getCursor().getValue())));

        assertThat(page.getNodes()).extracting(DossierImportView::id).containsExactly(third, second);
        assertThat(page.getPageInfo().isHasNextPage()).isTrue();
        assertThat(rest.getNodes()).extracting(DossierImportView::id).containsExactly(first);
        assertThat(back.getNodes()).extracting(DossierImportView::id).containsExactly(second);
    }

    private Submission submit(String yaml) {
        return callers.asEverybody(ours, () -> importing.submit(text(yaml), DossierFormat.YAML, false));
    }

    private List<DossierImportView> known(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> directory.page(Paging.first(10))).getNodes();
    }

    private static byte[] text(String yaml) {
        return yaml.getBytes(UTF_8);
    }
}
