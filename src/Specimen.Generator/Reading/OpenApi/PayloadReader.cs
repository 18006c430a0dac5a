using System;
using System.Collections.Generic;
using System.Linq;
using Specimen.Naming;
using Specimen.Text;

namespace Specimen.Reading.OpenApi;

/// <summary>Reads the types of what an API sends by itself: webhooks, and callbacks of operations.</summary>
internal sealed class PayloadReader(OpenApiDocument document, PathItems paths)
{
    public void ReadWebhooks(OperationFilter filter)
    {
        foreach (KeyValuePair<string, Place> webhook in document.Members("webhooks"))
        {
            Read(webhook.Value, Identifier.Pascal(webhook.Key), operation => filter.Keeps(webhook.Key, operation));
        }
    }

    public void ReadCallbacks(Place operation, string operationName)
    {
        foreach (KeyValuePair<string, Place> callback in operation["callbacks"]?.Members() ?? [])
        {
            foreach (KeyValuePair<string, Place> expression in document.Follow(callback.Value)?.Members() ?? [])
            {
                Read(expression.Value, operationName + Identifier.Pascal(callback.Key), static _ => true);
            }
        }
    }

    private void Read(Place pathItem, string name, Func<Place, bool> keeps)
    {
        foreach (OperationPlace place in paths.OperationsOf(path: "", pathItem).Where(x => keeps(x.Operation)))
        {
            if (place.Operation["requestBody"] is { } reference && document.Follow(reference) is { } body)
            {
                foreach (KeyValuePair<string, Place> content in document.Contents(body))
                {
                    if (content.Value["schema"] is { } schema)
                    {
                        document.Use(schema, name + "Payload");
                    }
                }
            }
        }
    }
}
