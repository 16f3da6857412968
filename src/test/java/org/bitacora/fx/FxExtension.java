package org.bitacora.fx;

import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Starts the headless toolkit once for the whole test run and ends it with the run, which a Headless machine needs to
/// stop. Tests stay on their own thread and reach the screen through [Robot].
public final class FxExtension implements BeforeAllCallback, InvocationInterceptor {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("fx", key -> start(), Toolkit.class);
    }

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        try {
            invocation.proceed();
        } finally {
            Robot.closeWindows();
        }
    }

    private static Toolkit start() {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        await(ready);
        Platform.setImplicitExit(false);
        return new Toolkit();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit did not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Toolkit() implements AutoCloseable {

        @Override
        public void close() {
            Robot.closeWindows();
            Platform.exit();
        }
    }
}
