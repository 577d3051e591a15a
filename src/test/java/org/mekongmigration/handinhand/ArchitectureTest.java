package org.mekongmigration.handinhand;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.mekongmigration.handinhand.content.Content;
import org.springframework.data.repository.Repository;

/** What the table of rooms cannot say; {@link ModulesTest} guards the table itself. */
class ArchitectureTest {

    private static final String ROOT = "org.mekongmigration.handinhand";
    private static final String[] PLAIN_ROOMS = {
        ROOT + ".language..", ROOT + ".content..", ROOT + ".document..", ROOT + ".typesetting..", ROOT + ".press.."
    };
    private static final String[] SPRING_AND_JPA = {"org.springframework..", "jakarta.persistence..", "org.hibernate.."
    };

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void onlyPressKnowsThePdfLibrary() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".press.pdf..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.openpdf..")
                        .because(
                                "pages are typeset by our own core and know no PDF: what is drawn on the screen is what prints"));
    }

    @Test
    void onlyScreensKnowVaadin() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", ROOT + ".design..", ROOT + ".shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .because("services serve the command line and the public pages as well, where there is no session"));
    }

    @Test
    void theWayToPaperKnowsNeitherSpringNorADatabase() {
        hold(noClasses()
                .that()
                .resideInAnyPackage(PLAIN_ROOMS)
                .and()
                .doNotHaveSimpleName("package-info") // where Modulith's annotations stand
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING_AND_JPA)
                .because("the command line prints without starting an application, within a second"));
    }

    @Test
    void contentAndComposersKnowNeitherSpringNorADatabase() {
        hold(noClasses()
                .that(areContentOrComposers())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING_AND_JPA)
                .because("content lasts longer than a framework, and is composed on the command line too"));
    }

    @Test
    void entitiesAndRepositoriesStayInTheirRoom() {
        hold(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("other rooms ask the service, which asks for rights; a repository asks nobody")
                .allowEmptyShould(true));
    }

    @Test
    void viewsAreRoutesAndNothingElse() {
        hold(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("View")
                .because("other rooms link to a view by its route, never by its class")
                .allowEmptyShould(true));
    }

    @Test
    void timeComesFromAClock() {
        hold(noClasses()
                .should(callMethodWhere(asksTheMachineForTheTime()))
                .because("what depends on the time is tried at times that a test chooses"));
    }

    @Test
    void nothingWaitsBySleeping() {
        hold(noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .because("a thread that sleeps is too late on one machine and too early on another"));
    }

    @Test
    void nothingStaticChanges() {
        hold(fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("two tests, two installations, two sessions would share it"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        hold(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
    }

    @Test
    void nothingWritesPastTheLog() {
        hold(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
                "commands are given their streams, all else belongs into the log"));
    }

    private static DescribedPredicate<JavaClass> areContentOrComposers() {
        return describe(
                "are content or composers",
                type -> type.getSimpleName().endsWith("Composer")
                        || type.isAssignableTo(Content.class)
                        || type.getEnclosingClass()
                                .filter(outer -> outer.isAssignableTo(Content.class))
                                .isPresent());
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        var inJavaTime = resideInAnyPackage("java.time..");
        return describe("ask the machine for the time", call -> {
            var owner = call.getTargetOwner();
            var withoutClock = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
            return call.getName().equals("now") && inJavaTime.test(owner) && withoutClock
                    || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        });
    }

    private static void hold(ArchRule rule) {
        rule.check(PRODUCT);
    }
}
