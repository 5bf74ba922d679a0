using System.Collections.Frozen;
using System.Globalization;
using Marsad.Engine.Actors;
using Marsad.Engine.Data;
using Marsad.Engine.Records;
using Marsad.Exchange.Export.Model;

namespace Marsad.Exchange.Export.Codes;

/// <summary>ACLED's codes of actors, by codes/actor-codes.tsv.</summary>
internal static class ActorCodes
{
    internal const string File = "codes/actor-codes.tsv";
    internal const int State = 1;
    internal const int Rioters = 5;
    internal const int Protesters = 6;
    internal const int Civilians = 7;
    internal const int External = 8;

    private static readonly Lazy<FrozenDictionary<(string Kind, string Key), (int Home, int Abroad)>> Codes =
        new(() => DataFiles.Rows(File).ToFrozenDictionary(row => (row["kind"], row["key"]), row => (Code(row, "home"), Code(row, "abroad"))));

    /// <summary>The code of an actor in an event that happened in a country (null where that is not known).</summary>
    internal static int Of(ExportActor actor, string? country)
    {
        var body = actor.Type == ActorType.Person && actor.Whole is not null ? ActorRegister.Embedded.ById(actor.Whole) : null;
        var (home, abroad) = Find(body?.Id ?? actor.RegisterId, body?.Type ?? actor.Type);
        var own = body?.Country ?? actor.Country;
        return own is null || country is null || own == country ? home : abroad;
    }

    /// <summary>The number in a column.</summary>
    /// <exception cref="InvalidDataException">It is not from 1 to 8.</exception>
    internal static int Code(DataRow row, string column) =>
        int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= State and <= External ? code : throw row.Error($"'{row[column]}' is no code from 1 to 8");

    private static (int Home, int Abroad) Find(string? id, ActorType type) =>
        id is not null && Codes.Value.TryGetValue(("id", id), out var codes) ? codes : Codes.Value[("type", Codebook.Word(type))];
}
