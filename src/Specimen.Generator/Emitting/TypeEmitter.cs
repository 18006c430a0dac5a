using Microsoft.CodeAnalysis.Text;
using Specimen.Model;

namespace Specimen.Emitting;

/// <summary>Prints one type as one file.</summary>
internal static class TypeEmitter
{
    public static SourceText Emit(EmittedType emitted)
    {
        TypeModel type = emitted.Type;
        var file = new SourceFile(emitted.Namespace, type.File);
        var context = new TypeContext(file.Writer, file.Names, type, emitted.Namespace.Access);
        switch (type)
        {
            case RecordModel record:
                new RecordEmitter(context, record).Emit();
                break;
            case StringEnumModel { IsOpen: true } model:
                new OpenEnumEmitter(context, model).Emit();
                break;
            case StringEnumModel model:
                new EnumEmitter(context).EmitTexts(model);
                break;
            case IntegerEnumModel model:
                new EnumEmitter(context).EmitIntegers(model);
                break;
            case UnionModel union:
                new UnionEmitter(context, union).Emit();
                break;
            case TupleModel tuple:
                new TupleEmitter(context, tuple).Emit();
                break;
            case SharedRulesModel rules:
                SharedRulesEmitter.Emit(context, rules);
                break;
            case WrapperModel wrapper:
                new WrapperEmitter(context, wrapper).Emit();
                break;
        }

        return file.ToSourceText();
    }
}
