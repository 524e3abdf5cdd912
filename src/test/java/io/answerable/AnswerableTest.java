package io.answerable;

import io.answerable.access.Callers;
import io.answerable.events.FailingOnce;
import io.answerable.exchange.Dossiers;
import io.answerable.inventory.lifecycle.Stage;
import io.answerable.signals.KeepingUp;
import io.answerable.signals.KindsOfTables;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Runs a test against the whole application on a real PostgreSQL; all tests so marked share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import({Callers.class, Dossiers.class, FailingOnce.class, StatementCounter.class, Stage.class, KindsOfTables.class,
        KeepingUp.class})
@AutoConfigureGraphQlTester
@ActiveProfiles("test")
public @interface AnswerableTest {}
