import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.MutationIdentifier;
import org.pitest.plugin.Feature;
import org.pitest.plugin.FeatureParameter;

/**
 * A draw of changes: one of so many, each as likely as any other, so that what is noticed of them is told of the whole program
 * from a fraction of its changes. The same seed draws the same ones as long as the code is the same. What changes a
 * class is kept for {@link Drawn}, as the tool hands it to nobody later.
 */
public final class Draw implements MutationInterceptorFactory {

    private static final Map<ClassName, Mutater> MUTATERS = new ConcurrentHashMap<>();

    private static final FeatureParameter OF =
            FeatureParameter.named("of").withDescription("how many changes there are for one that is drawn");
    private static final FeatureParameter SEED =
            FeatureParameter.named("seed").withDescription("a number; another one draws other changes");

    @Override
    public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
        int of = parameters.getInteger(OF).orElse(1);
        int seed = parameters.getInteger(SEED).orElse(0);
        return new Lots(of, seed);
    }

    /** Whether no change was drawn yet. */
    static boolean isToCome() {
        return MUTATERS.isEmpty();
    }

    /** The class with this change in it, as a class file; the change was drawn before. */
    static byte[] changed(MutationIdentifier change) {
        return MUTATERS.get(change.getClassName()).getMutation(change).getBytes();
    }

    @Override
    public Feature provides() {
        return Feature.named("DRAW")
                .withOnByDefault(false)
                .withDescription(description())
                .withParameter(OF)
                .withParameter(SEED);
    }

    @Override
    public String description() {
        return "One change of so many";
    }

    private record Lots(int of, int seed) implements MutationInterceptor {

        @Override
        public InterceptorType type() {
            return InterceptorType.FILTER;
        }

        @Override
        public void begin(ClassTree type) {}

        @Override
        public Collection<MutationDetails> intercept(Collection<MutationDetails> changes, Mutater mutater) {
            changes.stream().findAny().ifPresent(any -> MUTATERS.put(any.getClassName(), mutater));
            return changes.stream().filter(change -> isDrawn(change.getId())).toList();
        }

        @Override
        public void end() {}

        private boolean isDrawn(MutationIdentifier change) {
            CRC32 lot = new CRC32();
            lot.update((seed + " " + change).getBytes(StandardCharsets.UTF_8));
            return lot.getValue() % of == 0;
        }
    }
}
