package org.bitacora.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the tree. Every rule also meets a class of `org.bitacora.counterexample` that breaks it, so that none is empty.
class ArchitectureTest {

    private static final String HOUSE = "org.bitacora";
    private static final String COUNTEREXAMPLE = "org.bitacora.counterexample";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(HOUSE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(COUNTEREXAMPLE);
    private static final Set<String> NOW = Set.of("now", "currentTimeMillis", "systemDefaultZone", "systemUTC");

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(Rule rule) {
        rule.law().apply(HOUSE).allowEmptyShould(true).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleRejectsItsCounterExample(Rule rule) {
        EvaluationResult result = rule.law().apply(COUNTEREXAMPLE).allowEmptyShould(true).evaluate(BROKEN);
        assertThat(result.getFailureReport().getDetails()).as(rule.name())
                .anyMatch(detail -> detail.contains(rule.rejected()));
    }

    static Stream<Rule> rules() {
        return Stream.of(
                new Rule("rooms form no cycle", "sheet.CallsReport",
                        root -> slices().matching(root + ".(*)..").should().beFreeOfCycles()),
                new Rule("features use only the features their line names", "directory.AsksTraining",
                        ArchitectureTest::featureTable),
                new Rule("stores and screens of a feature are its own", "report.ReadsForeignStore",
                        ArchitectureTest::innerRooms),
                new Rule("models are pure", "training.model.ReadsFile", ArchitectureTest::pureModels),
                new Rule("the kernel knows no feature", "sheet.CallsReport", root -> noClasses().that()
                        .resideInAnyPackage(Rooms.kernel(root)).should().dependOnClassesThat()
                        .resideInAnyPackage(Rooms.features(root))),
                new Rule("JavaFX stays in fx, shell and screens", "training.ShowsItself",
                        root -> only("javafx..", root + ".fx..", root + ".shell..", root + "..ui..",
                                root + ".wiring..")),
                new Rule("view models hold no controls", "training.ui.HeavyViewModel", root -> noClasses().that()
                        .haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..")),
                new Rule("SQL stays in db and stores", "training.ShowsItself",
                        root -> only("java.sql..", root + ".db..", root + "..store..")),
                new Rule("POI stays in sheet and document", "report.WritesCells",
                        root -> only("org.apache.poi..", root + ".sheet..", root + ".document..")),
                new Rule("Jackson stays in exchange, settings and cli", "report.WritesCells",
                        root -> only("tools.jackson..", root + ".exchange..", root + ".settings..", root + ".cli..")),
                new Rule("threads live in task", "training.StartsThread", ArchitectureTest::threads),
                new Rule("nobody asks the time without a Clock", "training.StartsThread", root -> noClasses()
                        .that(outside(root + ".wiring..", root + ".cli..")).should()
                        .callMethodWhere(asksTheTime())),
                new Rule("standard streams belong to the command line", "training.StartsThread", root -> noClasses()
                        .that(outside(root + ".cli..")).should().accessFieldWhere(standardStream())),
                new Rule("nobody imports the entry point", "report.WritesCells", root -> noClasses().should()
                        .dependOnClassesThat().haveFullyQualifiedName(root + ".Main")),
                new Rule("names say the role", "report.ThingManager", root -> noClasses()
                        .that(resideInAnyPackage(root + "..")).should().haveNameMatching(
                        ".*(Manager|Helper|Utils?|Impl|Data|Info|Processor|Handler)")));
    }

    private static ArchRule featureTable(String root) {
        return all(root, feature -> noClasses().that().resideInAPackage(root + "." + feature + "..").should()
                .dependOnClassesThat().resideInAnyPackage(Rooms.forbiddenTo(root, feature)));
    }

    private static ArchRule innerRooms(String root) {
        ArchRule features = all(root, feature -> noClasses().that().resideInAPackage(root + "." + feature + "..")
                .should().dependOnClassesThat().resideInAnyPackage(Rooms.innerOfOthers(root, feature)));
        return CompositeArchRule.of(features).and(noClasses().that().resideInAPackage(root + ".shell..").should()
                .dependOnClassesThat().resideInAPackage(root + "..store.."));
    }

    private static ArchRule all(String root, Function<String, ArchRule> law) {
        List<ArchRule> rules = Rooms.FEATURES.keySet().stream().sorted().map(law).toList();
        return CompositeArchRule.of(rules);
    }

    private static ArchRule pureModels(String root) {
        return noClasses().that().resideInAPackage(root + "..model..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.sql..", "java.nio.file..", "org.apache.poi..",
                        "tools.jackson..", root + ".db..", root + ".fx..", root + ".task..");
    }

    private static ArchRule only(String used, String... by) {
        return noClasses().that(resideOutsideOfPackages(by)).should().dependOnClassesThat()
                .resideInAnyPackage(used);
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return resideOutsideOfPackages(packages).and(describe("are not the entry point",
                (JavaClass one) -> !one.getName().equals(HOUSE + ".Main")));
    }

    private static ArchRule threads(String root) {
        return noClasses().that(resideOutsideOfPackages(root + ".task..")).should().dependOnClassesThat(describe(
                "start or run threads", one -> one.isEquivalentTo(Thread.class)
                        || Set.of("java.util.concurrent.ExecutorService", "java.util.concurrent.Executors",
                        "java.util.concurrent.CompletableFuture", "java.util.concurrent.ScheduledExecutorService",
                        "java.util.concurrent.ForkJoinPool", "java.util.Timer", "javafx.concurrent.Task",
                        "javafx.concurrent.Service").contains(one.getName())));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTime() {
        return describe("asks the time without a Clock", call -> NOW.contains(call.getTarget().getName())
                && call.getTarget().getRawParameterTypes().isEmpty()
                && (call.getTargetOwner().getPackageName().startsWith("java.time")
                || call.getTargetOwner().isEquivalentTo(System.class)));
    }

    private static DescribedPredicate<JavaFieldAccess> standardStream() {
        return describe("is a standard stream", (JavaAccess<?> access) ->
                access.getTargetOwner().isEquivalentTo(System.class)).forSubtype();
    }
}
